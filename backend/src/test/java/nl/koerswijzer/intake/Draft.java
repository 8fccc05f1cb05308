package nl.koerswijzer.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A register as it is delivered, to be edited by a test and read into a running product. */
public final class Draft {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final ObjectWriter INDENTED =
      JSON.writer()
          .with(
              new DefaultPrettyPrinter()
                  .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n")));

  private final Map<String, List<ObjectNode>> records = new TreeMap<>();

  private Draft() {}

  /** The register that comes with the product. */
  public static Draft bundled() {
    var draft = new Draft();
    for (var kind : Kinds.ALL.keySet()) {
      draft.records.put(kind, read("/register/" + kind + ".json"));
    }
    return draft;
  }

  private static List<ObjectNode> read(String resource) {
    try (InputStream file = Draft.class.getResourceAsStream(resource)) {
      var records = new ArrayList<ObjectNode>();
      JSON.readTree(Objects.requireNonNull(file)).forEach(node -> records.add((ObjectNode) node));
      return records;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Draft copy() {
    var copy = new Draft();
    records.forEach(
        (kind, all) ->
            copy.records.put(
                kind, new ArrayList<>(all.stream().map(ObjectNode::deepCopy).toList())));
    return copy;
  }

  /** Adds the records of a file with an array per kind. */
  public void addAll(String resource) {
    try (InputStream file = Draft.class.getResourceAsStream(resource)) {
      JSON.readTree(Objects.requireNonNull(file))
          .forEachEntry(
              (kind, all) -> all.forEach(record -> records(kind).add((ObjectNode) record)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Set<String> kinds() {
    return records.keySet();
  }

  /** The records of a kind, to be edited. */
  public List<ObjectNode> records(String kind) {
    return Objects.requireNonNull(records.get(kind), kind);
  }

  public Optional<ObjectNode> find(String kind, String id) {
    return records(kind).stream().filter(record -> id(record).equals(id)).findFirst();
  }

  public static String id(ObjectNode record) {
    return record.path("id").asString("");
  }

  /** What breaks the contract, each as {@code kind/id} with what is wrong there. */
  public Map<String, String> refused() {
    var refused = new TreeMap<String, String>();
    for (var violation : Contract.check(files()).violations()) {
      refused.put(
          violation.file().replace(".json", "") + "/" + violation.record(), violation.toString());
    }
    return refused;
  }

  /** Puts this in place of the register of a product. */
  public void readInto(ApplicationContext product) {
    product.getBean(Intake.class).replaceAll(files());
  }

  /** Writes it as files of a larger register, each named after its kind and this part. */
  public void write(Path folder, String part) throws IOException {
    for (var file : files().entrySet()) {
      var name = file.getKey().replace(".json", "-" + part + ".json");
      Files.write(folder.resolve(name), file.getValue());
    }
  }

  private Map<String, byte[]> files() {
    var files = new TreeMap<String, byte[]>();
    records.forEach(
        (kind, all) -> {
          all.sort(comparing(Draft::id));
          files.put(kind + ".json", INDENTED.writeValueAsString(all).getBytes(UTF_8));
        });
    return files;
  }
}
