package nl.koerswijzer.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A register with all kinds that keeps to the contract, and ways to break it in one place. */
final class SmallRegister {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final ObjectWriter INDENTED =
      JSON.writer()
          .with(
              new DefaultPrettyPrinter()
                  .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n")));

  private static final String RECORDS =
      """
      {
        "sources": [
          {"id": "minutes", "title": "Minutes", "publisher": "Port", "kind": "REPORT",
           "network": "harbour", "audience": "PARTNER", "note": "Scanned."},
          {"id": "plan", "title": "Plan", "publisher": "Port", "date": "2024-02-29", "kind": "PLAN",
           "url": "https://port.example/plan", "file": "plan.pdf"}
        ],
        "organizations": [
          {"id": "clinic", "name": "Clinic", "kind": "HOSPITAL", "municipality": "port",
           "serves": ["port"], "parent": "port", "website": "https://clinic.example",
           "sources": [{"source": "plan", "at": "p. 1"}]},
          {"id": "port", "name": "Port", "kind": "MUNICIPALITY",
           "tile": {"code": "PO", "column": 1, "row": 2},
           "sources": [{"source": "plan", "at": "p. 1"}]}
        ],
        "networks": [
          {"id": "harbour", "name": "Harbour", "kind": "PROGRAMME", "host": "port",
           "start": "2024", "end": "2026", "summary": "Works together.",
           "sources": [{"source": "plan", "at": "p. 1"}]},
          {"id": "river", "name": "River", "kind": "TABLE", "summary": "Meets.",
           "sources": [{"source": "plan", "at": "p. 1"}]}
        ],
        "memberships": [
          {"id": "harbour-port", "network": "harbour", "organization": "port", "role": "OWNER",
           "from": "2024", "until": "2026-12", "sources": [{"source": "plan", "at": "p. 1"}]}
        ],
        "theme-lines": [
          {"id": "health", "network": "harbour", "number": 1, "name": "Health",
           "ambition": "Be well.", "goals": [], "summary": "About health.",
           "sources": [{"source": "plan", "at": "p. 1"}]}
        ],
        "projects": [
          {"id": "garden", "network": "harbour", "themeLine": "health", "name": "Garden",
           "goal": "Grow.", "openEnded": true,
           "phases": [
             {"phase": "DESIGN", "asOf": "2025-03", "sources": [{"source": "plan", "at": "p. 2"}]}
           ],
           "targets": [{"text": "Plant", "metric": "trees", "value": 5, "unit": "number"}],
           "results": [
             {"period": {"from": "2024", "until": "2025"}, "summary": "Grew.",
              "metrics": [{"metric": "trees", "value": 3, "unit": "number", "of": 4}],
              "sources": [{"source": "plan", "at": "p. 2"}]}
           ],
           "topics": ["green", "outdoors"], "agreements": ["GALA"],
           "sources": [{"source": "plan", "at": "p. 2"}]},
          {"id": "shed", "parent": "garden", "name": "Shed", "goal": "Store.", "phases": [],
           "sources": [{"source": "plan", "at": "p. 2"}]}
        ],
        "participations": [
          {"id": "garden-clinic", "project": "garden", "organization": "clinic", "role": "LEAD",
           "sources": [{"source": "plan", "at": "p. 2"}]}
        ],
        "bodies": [
          {"id": "board", "network": "harbour", "name": "Board", "shortName": "B",
           "kind": "DAILY_BOARD", "mandate": "Decides.", "composition": "Aldermen.",
           "sources": [{"source": "plan", "at": "p. 3"}]},
          {"id": "team", "network": "harbour", "name": "Team", "shortName": "T",
           "kind": "PROGRAMME_TEAM", "mandate": "Prepares.", "composition": "Staff.",
           "meetingsPerYear": 10, "preparesFor": "board",
           "sources": [{"source": "plan", "at": "p. 3"}]}
        ],
        "posts": [
          {"id": "board-chair", "body": "board", "organization": "port", "role": "CHAIR",
           "person": {"name": "A. Skipper", "function": "Mayor", "asOf": "2025"},
           "sources": [{"source": "plan", "at": "p. 3"}]}
        ],
        "decisions": [
          {"id": "start", "body": "board", "date": "2024-01-15", "subject": "Start",
           "outcome": "ADOPTED", "unanimous": true, "projects": ["garden"], "summary": "Yes.",
           "sources": [{"source": "plan", "at": "p. 4"}]}
        ],
        "finances": [
          {"id": "costs", "network": "harbour", "year": 2025, "version": "budget",
           "side": "EXPENSE", "line": "Total", "table": "Costs", "budgeted": 100, "spent": 60,
           "balance": 40, "isTotal": true, "sources": [{"source": "plan", "at": "p. 5"}]},
          {"id": "staff", "network": "harbour", "year": 2025, "version": "budget",
           "side": "EXPENSE", "line": "Staff", "table": "Costs", "budgeted": 70, "spent": 50,
           "balance": 20, "partOf": "costs", "sources": [{"source": "plan", "at": "p. 5"}]},
          {"id": "tools", "network": "harbour", "year": 2025, "version": "budget",
           "side": "EXPENSE", "line": "Tools", "table": "Costs", "budgeted": 30, "spent": 10,
           "balance": 20, "partOf": "costs", "sources": [{"source": "plan", "at": "p. 5"}]}
        ],
        "indicators": [
          {"id": "lonely", "name": "Lonely", "area": "SEASIDE", "value": 9.5, "unit": "percent",
           "date": "2024", "sources": [{"source": "plan", "at": "p. 6"}]}
        ],
        "abbreviations": [
          {"id": "ab", "short": "AB", "long": "All boats",
           "sources": [{"source": "plan", "at": "p. 7"}]}
        ],
        "recommendations": [
          {"id": "meet", "network": "harbour", "topic": "Meetings", "kind": "ADVICE",
           "summary": "Meet less.", "addressedTo": "Board",
           "sources": [{"source": "plan", "at": "p. 8"}]}
        ],
        "overlaps": [
          {"id": "green", "left": {"network": "harbour", "project": "garden"},
           "right": {"topic": "parks"}, "summary": "Both plant.", "stated": false,
           "sources": [{"source": "plan", "at": "p. 9"}]}
        ]
      }
      """;

  private final ObjectNode kinds = (ObjectNode) JSON.readTree(RECORDS);
  private final Map<String, byte[]> written = new TreeMap<>();
  private final List<String> removed = new ArrayList<>();

  /** Puts a JSON value at a path such as {@code phases[0].asOf} of one record. */
  SmallRegister set(String kind, String id, String path, String json) {
    JsonPointer pointer = pointer(path);
    JsonNode parent = record(kind, id).at(pointer.head());
    JsonNode value = JSON.readTree(json);
    if (parent instanceof ArrayNode array) {
      array.set(pointer.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
    }
    return this;
  }

  SmallRegister remove(String kind, String id, String path) {
    JsonPointer pointer = pointer(path);
    ((ObjectNode) record(kind, id).at(pointer.head())).remove(pointer.last().getMatchingProperty());
    return this;
  }

  SmallRegister add(String kind, String json) {
    records(kind).add(JSON.readTree(json));
    return this;
  }

  /** Writes a file as it is, in place of the records of the same name. */
  SmallRegister file(String name, byte[] content) {
    written.put(name, content);
    return this;
  }

  SmallRegister file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  SmallRegister withoutFile(String name) {
    removed.add(name);
    return this;
  }

  String text(String kind) {
    return INDENTED.writeValueAsString(records(kind)) + "\n";
  }

  ArrayNode records(String kind) {
    return (ArrayNode) kinds.path(kind);
  }

  Checked check() {
    Map<String, byte[]> files = new TreeMap<>();
    for (String kind : kinds.propertyNames()) {
      files.put(kind + ".json", text(kind).getBytes(StandardCharsets.UTF_8));
    }
    files.putAll(written);
    removed.forEach(files::remove);
    return Contract.check(files);
  }

  List<Violation> violations() {
    return check().violations();
  }

  private ObjectNode record(String kind, String id) {
    return records(kind)
        .valueStream()
        .filter(record -> record.path("id").asString("").equals(id))
        .map(ObjectNode.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static JsonPointer pointer(String path) {
    return JsonPointer.compile("/" + path.replace("[", "/").replace("]", "").replace(".", "/"));
  }
}
