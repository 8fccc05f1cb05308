package nl.koerswijzer.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.explore.Changes.Kind;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.participation.Participation;
import nl.koerswijzer.participation.Participation.Role;
import nl.koerswijzer.project.Phase;
import nl.koerswijzer.project.PhaseStatement;
import nl.koerswijzer.project.Project;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.PartialDate;
import nl.koerswijzer.register.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds on a date, where dates are as exact as their sources. */
class DatesTests {

  private static final Provenance OPEN = Provenance.of(List.of(), null, List.of());

  @ParameterizedTest
  @CsvSource({
    // from, until, asOf, on, holds
    ",,,2010,true",
    "2024,,,2023-12-31,false",
    "2024,,,2024-01-01,true",
    "2024,,,2024,true",
    "2024-06,,,2024,true",
    "2024-06,,,2024-05,false",
    "2024-06,,,2024-06-01,true",
    "2024-06-15,,,2024-06,true",
    "2024-06-15,,,2024-06-14,false",
    ",2024,,2024-12-31,true",
    ",2024,,2025-01-01,false",
    ",2024-03,,2024-04,false",
    ",2024-03,,2024,true",
    ",,2025-05,2025-04-30,false",
    ",,2025-05,2025,true",
    ",,2025-05,2030,true",
    "2020,,2025-05,2021,true",
  })
  void holdsOnADate(
      @Nullable String from,
      @Nullable String until,
      @Nullable String asOf,
      String on,
      boolean holds) {
    var all = on(on, project("1990", null, false), part(Role.LEAD, from, until, asOf));
    assertThat(all.ties()).hasSize(holds ? 1 : 0);
    assertThat(all.rows()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2024,2025-06,false,2023,0",
    "2024,2025-06,false,2024-01,1",
    "2024,2025-06,false,2025,1",
    "2024,2025-06,false,2025-07,0",
    "2024,2025-06,true,2025-07,1",
    ",,false,1999,1",
  })
  void runsOnADate(
      @Nullable String start, @Nullable String end, boolean openEnded, String on, int projects) {
    assertThat(on(on, project(start, end, openEnded)).rows()).hasSize(projects);
  }

  @Test
  void isInThePhaseOfTheDate() {
    var records =
        new Node[] {
          project("2020", null, false),
          phase(Phase.DESIGN, "2023", 1),
          phase(Phase.REALISATION, "2024-06", 2)
        };
    assertThat(phaseOn("2022", records)).isNull();
    assertThat(phaseOn("2023-05", records)).isEqualTo(Phase.DESIGN);
    assertThat(phaseOn("2024-05", records)).isEqualTo(Phase.DESIGN);
    assertThat(phaseOn("2024", records)).isEqualTo(Phase.REALISATION);
  }

  @Test
  void tellsWhatIsNewWhatEndedAndWhatChanged() {
    var landscape =
        landscape(
            project("2022", null, false),
            phase(Phase.DESIGN, "2022", 1),
            phase(Phase.REALISATION, "2024-09", 2),
            part(Role.EXPLORING, "2022", "2023-12", null),
            part(Role.PARTICIPANT, "2024", null, null),
            other("oud", Role.FUNDER, null, "2023", null),
            other("nieuw", Role.PILOT, null, null, "2024-11"),
            other("vast", Role.LEAD, null, null, null));
    var changes = changes(landscape, ExploreFilter.of(null), "2023-06", "2025");

    assertThat(changes.all().stream().map(Changes.Change::id))
        .containsExactly(
            "PROJECT_CHANGED_PHASE/p",
            "TIE_FIRST_NAMED/p/nieuw",
            "TIE_ENDED/p/oud",
            "TIE_CHANGED_ROLE/p/o");
    assertThat(changes.all().stream().map(change -> String.valueOf(change.date())))
        .containsExactly("2024-09", "2024-11", "2023", "2024");
    assertThat(changes.all().getLast().rolesBefore()).containsExactly(Role.EXPLORING);
    assertThat(changes.all().getLast().rolesAfter()).containsExactly(Role.PARTICIPANT);
    assertThat(changes.of(List.of(Kind.TIE_FIRST_NAMED))).hasSize(1);
  }

  @Test
  void callsNothingNewThatMayHaveBeenThereBefore() {
    var landscape = landscape(project(null, null, false), part(Role.LEAD, "2024", null, null));
    assertThat(changes(landscape, ExploreFilter.of(null), "2024-03", "2025").all()).isEmpty();
  }

  @Test
  void callsNothingNewThatWasOnlyNamedForTheFirstTime() {
    var landscape =
        landscape(
            project("2020", null, false),
            phase(Phase.REALISATION, "2025-05", 1),
            part(Role.LEAD, null, null, "2025-05"),
            other("nieuw", Role.PILOT, "2024-11", null, null));
    assertThat(kinds(changes(landscape, ExploreFilter.of(null), "2023", "2025-06")))
        .containsExactly(Kind.PHASE_FIRST_NAMED, Kind.TIE_NEW, Kind.TIE_FIRST_NAMED);
    var undated = landscape(project(null, null, false), phase(Phase.REALISATION, "2025-05", 1));
    assertThat(kinds(changes(undated, ExploreFilter.of(null), "2023", "2025-06")))
        .containsExactly(Kind.PROJECT_FIRST_NAMED);
  }

  @Test
  void tellsOfWhatAFilterChoosesWhatHappenedWithoutIt() {
    var landscape =
        landscape(
            project("2020", null, false),
            phase(Phase.DESIGN, "2021", 1),
            phase(Phase.REALISATION, "2024", 2),
            part(Role.LEAD, "2020", null, null),
            other("nieuw", Role.PILOT, "2024-11", null, null));
    var inRealisation = filter(List.of(), List.of(Phase.REALISATION));
    assertThat(kinds(changes(landscape, inRealisation, "2023", "2025")))
        .containsExactly(Kind.PROJECT_CHANGED_PHASE, Kind.TIE_NEW);
    var ofOne = filter(List.of("nieuw"), List.of());
    assertThat(kinds(changes(landscape, ofOne, "2023", "2025")))
        .containsExactly(Kind.PROJECT_CHANGED_PHASE, Kind.TIE_NEW);
    assertThat(changes(landscape, filter(List.of("vast"), List.of()), "2023", "2025").all())
        .isEmpty();
  }

  @Test
  void tellsThatAProjectEndedOnceAndNotOfAllWhoTookPart() {
    var landscape =
        landscape(
            project("2020", "2024-06", false),
            part(Role.LEAD, null, null, null),
            other("oud", Role.FUNDER, null, "2023-12", null));
    var changes = changes(landscape, ExploreFilter.of(null), "2023", "2025");
    assertThat(changes.all().stream().map(Changes.Change::id))
        .containsExactly("PROJECT_ENDED/p", "TIE_ENDED/p/oud");
    assertThat(changes.all())
        .extracting(Changes.Change::date)
        .containsExactly(date("2024-06"), date("2023-12"));
  }

  private static ExploreFilter filter(List<String> organizations, List<Phase> phases) {
    return new ExploreFilter(
        null, null, null, organizations, null, null, null, phases, null, null, null, null, null);
  }

  private static List<Kind> kinds(Changes changes) {
    return changes.all().stream().map(Changes.Change::kind).toList();
  }

  private static Changes changes(
      Landscape landscape, ExploreFilter filter, String from, String until) {
    return Changes.of(
        Exploration.of(landscape, filter.on(new PartialDate(from))),
        Exploration.of(landscape, filter.on(new PartialDate(until))),
        on(from, landscape),
        on(until, landscape));
  }

  private static @Nullable Phase phaseOn(String date, Node... records) {
    var phase = on(date, records).rows().getFirst().phase();
    return phase == null ? null : phase.phase();
  }

  private static Exploration on(String date, Node... records) {
    return on(date, landscape(records));
  }

  private static Exploration on(String date, Landscape landscape) {
    return Exploration.of(landscape, ExploreFilter.of(null).on(new PartialDate(date)));
  }

  private static Landscape landscape(Node... records) {
    var organizations = Stream.of("o", "oud", "nieuw", "vast").map(DatesTests::organization);
    return Landscape.of(Stream.concat(organizations, Stream.of(records)).toList());
  }

  private static Organization organization(String slug) {
    return new Organization(
        "organization:" + slug,
        slug,
        slug,
        null,
        Organization.Kind.OTHER,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        OPEN);
  }

  private static Project project(@Nullable String start, @Nullable String end, boolean openEnded) {
    return new Project(
        "project:p",
        "p",
        "P",
        List.of(),
        "",
        null,
        null,
        null,
        date(start),
        date(end),
        openEnded,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        OPEN);
  }

  private static PhaseStatement phase(Phase phase, String asOf, int position) {
    var slug = "p-" + phase;
    return new PhaseStatement(
        "phaseStatement:" + slug, slug, "p", position, phase, new PartialDate(asOf), OPEN);
  }

  private static Participation part(
      Role role, @Nullable String from, @Nullable String until, @Nullable String asOf) {
    return other("o", role, from, until, asOf);
  }

  private static Participation other(
      String organization,
      Role role,
      @Nullable String from,
      @Nullable String until,
      @Nullable String asOf) {
    var slug = "p-" + organization + "-" + role;
    return new Participation(
        "participation:" + slug,
        slug,
        "p",
        organization,
        role,
        date(from),
        date(until),
        date(asOf),
        OPEN);
  }

  private static @Nullable PartialDate date(@Nullable String date) {
    return date == null ? null : new PartialDate(date);
  }
}
