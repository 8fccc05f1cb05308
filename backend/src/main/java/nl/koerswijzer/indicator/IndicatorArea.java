package nl.koerswijzer.indicator;

import java.util.Locale;
import org.springframework.util.StringUtils;

/** The area that a value is about: a municipality's slug, or a code in capitals. */
record IndicatorArea(String code) {

  private static final String COUNTRY = "NETHERLANDS";

  enum Kind {
    REGION,
    COUNTRY,
    MUNICIPALITY
  }

  public Kind kind() {
    if (code.equals(COUNTRY)) {
      return Kind.COUNTRY;
    }
    return Character.isUpperCase(code.charAt(0)) ? Kind.REGION : Kind.MUNICIPALITY;
  }

  /** The name of a region or country: {@code TWENTE} → {@code Twente}. */
  String nameOfCode() {
    return code.equals(COUNTRY)
        ? "Nederland"
        : StringUtils.capitalize(code.toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
