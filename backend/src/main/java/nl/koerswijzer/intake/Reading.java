package nl.koerswijzer.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads delivered files into records; what can not be read is a violation, not a failure. */
final class Reading {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Pattern INDENTED = Pattern.compile("\\[\\R {2}\\{");
  private static final String SUFFIX = ".json";

  private final Consumer<Violation> violations;
  private final Delivery delivery = new Delivery(Kinds.ALL.keySet());
  private final Set<String> delivered = new HashSet<>();

  private Reading(Consumer<Violation> violations) {
    this.violations = violations;
  }

  static Delivery read(Map<String, byte[]> files, Consumer<Violation> violations) {
    Reading reading = new Reading(violations);
    // By name, so that the same files give the same violations whatever map they came in.
    new TreeMap<>(files).forEach(reading::file);
    reading.requireEveryKind();
    return reading.delivery;
  }

  private void file(String name, byte[] content) {
    Optional<String> kind = kindOf(name);
    if (kind.isEmpty()) {
      refuse(name, "must be <kind>.json or <kind>-<part>.json of a kind that the contract knows");
      return;
    }
    delivered.add(kind.get());
    try {
      String text = decode(content);
      records(name, kind.get(), text, JSON.readTree(text));
    } catch (CharacterCodingException e) {
      refuse(name, "must be UTF-8 text, found bytes that are not");
    } catch (JacksonException e) {
      refuse(name, "must be JSON, found at " + placeOf(e) + ": " + explain(e));
    }
  }

  private static Optional<String> kindOf(String name) {
    if (!name.endsWith(SUFFIX)) {
      return Optional.empty();
    }
    String stem = name.substring(0, name.length() - SUFFIX.length());
    return Kinds.ALL.keySet().stream()
        .filter(kind -> stem.equals(kind) || stem.startsWith(kind + "-"))
        .findFirst();
  }

  /** Strict: left to itself, a JSON parser guesses UTF-16 and UTF-32 too. */
  private static String decode(byte[] content) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
  }

  private static String placeOf(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    return at == null
        ? "an unknown place"
        : "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  private static String explain(JacksonException e) {
    return Values.shorten(e.getOriginalMessage(), 160);
  }

  private void records(String file, String kind, String text, JsonNode content) {
    if (!content.isArray()) {
      refuse(file, "must hold an array, found " + Values.found(content));
      return;
    }
    if (!content.isEmpty() && !INDENTED.matcher(text).lookingAt()) {
      refuse(file, "must be indented with two spaces");
    }
    String previous = "";
    for (int n = 0; n < content.size(); n++) {
      if (content.get(n) instanceof ObjectNode node) {
        previous = record(file, kind, n, node, previous);
      } else {
        String message = "must be an object, found " + Values.found(content.get(n));
        violations.accept(new Violation(file, "[" + n + "]", "", message));
      }
    }
  }

  /** Returns the last id seen, which the next record's id has to follow. */
  private String record(String file, String kind, int n, ObjectNode node, String previous) {
    JsonNode id = node.path("id");
    String name = Values.isSlug(id) ? id.stringValue() : "[" + n + "]";
    Entry entry = new Entry(file, name, node, violations);
    delivery.add(kind, entry);
    if (!id.isString()) {
      return previous;
    }
    Entry first = delivery.register(kind, entry);
    if (first != null) {
      entry.refuse("id", "must be used once among " + kind + ", found before in " + first.file());
    }
    if (id.stringValue().compareTo(previous) < 0) {
      entry.refuse("id", "must be sorted by id, found after " + Values.quote(previous));
    }
    return id.stringValue();
  }

  private void requireEveryKind() {
    for (String kind : Kinds.ALL.keySet()) {
      if (!delivered.contains(kind)) {
        refuse(kind + SUFFIX, "must be delivered, found no file of this kind");
      }
    }
  }

  private void refuse(String file, String message) {
    violations.accept(new Violation(file, "", "", message));
  }
}
