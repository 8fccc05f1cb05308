package nl.koerswijzer.explore;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import nl.koerswijzer.register.Connection;
import nl.koerswijzer.register.Page;

/**
 * Organizations by projects, a page of both, and every tie of these with those. What has most ties
 * comes first, so that they stand close together where one begins to read.
 */
record Matrix(
    Connection<OrganizationRow> organizations, Connection<ProjectRow> projects, List<Tie> ties) {

  static Matrix of(Exploration all, Page organizations, Page projects) {
    // What nobody takes part in makes an empty column.
    var columns =
        Connection.of(
            all.rows().stream()
                .filter(row -> !row.ties().isEmpty())
                .sorted(comparingInt((ProjectRow row) -> row.ties().size()).reversed())
                .toList(),
            projects,
            ProjectRow::id);
    var rows =
        Connection.of(
            all.organizations().stream()
                .sorted(comparingInt((OrganizationRow row) -> row.ties().size()).reversed())
                .toList(),
            organizations,
            OrganizationRow::id);
    var shown = columns.edges().stream().map(column -> column.node().id()).collect(toSet());
    var ties =
        rows.edges().stream()
            .flatMap(row -> row.node().ties().stream())
            .filter(tie -> shown.contains(tie.site().id()))
            .toList();
    return new Matrix(rows, columns, ties);
  }
}
