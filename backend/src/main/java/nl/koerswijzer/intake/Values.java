package nl.koerswijzer.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.intake.Shape.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * The kinds of value in the contract. Repetition in a pattern is possessive or over one character
 * class, so that no text, however long or odd, costs more than one pass.
 */
final class Values {

  private static final Pattern SLUG_PATTERN = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
  private static final Pattern CODE_PATTERN = Pattern.compile("[A-Z][A-Z0-9_]*+");
  private static final Pattern REGION_PATTERN = Pattern.compile("[A-Z][A-Z_]*+");
  private static final Pattern DATE_PATTERN =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final ObjectWriter SORTED =
      JsonMapper.shared().writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED);

  static final Value TEXT = value("text without white space around it", string(Values::isTrimmed));
  static final Value SLUG = value("a lower-case ASCII kebab-case slug", Values::isSlug);
  static final Value DATE = value("an existing date (YYYY, YYYY-MM or YYYY-MM-DD)", Values::isDate);
  static final Value NUMBER = value("a number", Values::isNumber);
  static final Value WHOLE =
      value("a whole number", node -> node.isIntegralNumber() && node.canConvertToInt());
  static final Value EUROS = value("whole euros", Values::isEuros);
  static final Value YEAR = value("a year from 1901 to 2099", Values::isYear);
  static final Value TRUE =
      value("true or left out", node -> node.isBoolean() && node.booleanValue());
  static final Value BOOLEAN = value("true or false", JsonNode::isBoolean);
  static final Value URL = value("an http(s) address", string(Values::isUrl));
  static final Value FILE = value("a bare file name, no path", string(Values::isFileName));
  static final Value CODE =
      value("an upper-case code", string(text -> CODE_PATTERN.matcher(text).matches()));

  static final Value MUNICIPALITY =
      new Value("the id of a municipality", (node, delivery) -> isMunicipality(node, delivery));
  static final Value AREA =
      new Value(
          "a region code such as NETHERLANDS or the id of a municipality",
          (node, delivery) -> isRegion(node) || isMunicipality(node, delivery));

  private Values() {}

  static Value oneOf(String options) {
    List<String> allowed = List.of(options.strip().split("\\s+"));
    Set<String> set = Set.copyOf(allowed);
    return value("one of " + String.join(" | ", allowed), string(set::contains));
  }

  /** A link to a record of this kind, which is named with its article: "a project". */
  static Value idOf(String kind, String what) {
    return new Value(
        "the id of " + what, (node, delivery) -> delivery.find(kind, node).isPresent());
  }

  private static Value value(String expected, Predicate<JsonNode> allows) {
    return new Value(expected, (node, delivery) -> allows.test(node));
  }

  private static Predicate<JsonNode> string(Predicate<String> allows) {
    return node -> node.stringValueOpt().filter(allows).isPresent();
  }

  private static boolean isTrimmed(String text) {
    return !text.isEmpty() && !isSpace(text.charAt(0)) && !isSpace(text.charAt(text.length() - 1));
  }

  /** White space as Unicode has it, with the no-break spaces and the next-line control. */
  private static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == 0x85;
  }

  static boolean isSlug(JsonNode node) {
    return string(text -> SLUG_PATTERN.matcher(text).matches()).test(node);
  }

  static boolean isDate(JsonNode node) {
    return string(Values::isDate).test(node);
  }

  private static boolean isDate(String text) {
    Matcher parts = DATE_PATTERN.matcher(text);
    if (!parts.matches()) {
      return false;
    }
    if (parts.group(2) == null) {
      return true;
    }
    int month = Integer.parseInt(parts.group(2));
    if (month < 1 || month > 12) {
      return false;
    }
    int day = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
    int last = YearMonth.of(Integer.parseInt(parts.group(1)), month).lengthOfMonth();
    return day >= 1 && day <= last;
  }

  /** Numbers beyond {@code long} and {@code double} are refused: nothing here could keep them. */
  static boolean isNumber(JsonNode node) {
    return isEuros(node) || (node.isFloatingPointNumber() && Double.isFinite(node.doubleValue()));
  }

  static boolean isEuros(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToLong();
  }

  private static boolean isYear(JsonNode node) {
    return isEuros(node) && node.longValue() > 1900 && node.longValue() < 2100;
  }

  private static boolean isUrl(String text) {
    return (text.startsWith("http://") || text.startsWith("https://"))
        && !text.endsWith("//")
        && text.chars().noneMatch(Values::isSpace);
  }

  private static boolean isFileName(String text) {
    return !text.isEmpty() && text.indexOf('/') < 0 && text.indexOf('\\') < 0;
  }

  private static boolean isRegion(JsonNode node) {
    return string(text -> REGION_PATTERN.matcher(text).matches()).test(node);
  }

  private static boolean isMunicipality(JsonNode node, Delivery delivery) {
    return delivery
        .find("organizations", node)
        .filter(organization -> organization.get("kind").asString("").equals("MUNICIPALITY"))
        .isPresent();
  }

  /** The same text for values that are equal, whatever the order of their fields. */
  static String canonical(JsonNode node) {
    return SORTED.writeValueAsString(node);
  }

  /** What stands there, short enough to read and never raw: it may come from a stranger. */
  static String found(JsonNode node) {
    return switch (node.getNodeType()) {
      case MISSING -> "nothing";
      case NULL -> "null (leave unknown fields out)";
      case OBJECT -> "an object";
      case ARRAY -> "an array";
      case NUMBER -> shorten(node.asString(), 60);
      default -> shorten(node.toString(), 60);
    };
  }

  static String quote(String text) {
    return found(StringNode.valueOf(text));
  }

  static String shorten(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
