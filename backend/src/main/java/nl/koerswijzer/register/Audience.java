package nl.koerswijzer.register;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may read a source, from widest to narrowest. */
public enum Audience {
  PUBLIC,
  PARTNER,
  OWNER;

  /** The reader key of this audience of a network: {@code public}, {@code owner:twentse-koers}. */
  public String key(@Nullable String network) {
    if (this == PUBLIC) {
      return "public";
    }
    if (network == null) {
      throw new IllegalArgumentException("an audience needs the network it is an audience of");
    }
    return name().toLowerCase(Locale.ROOT) + ":" + network;
  }

  /** The widest audience among reader keys. */
  public static Audience widest(Set<String> readers) {
    return readers.stream().map(Audience::of).min(Audience::compareTo).orElse(OWNER);
  }

  static Audience of(String key) {
    return valueOf(key.split(":", 2)[0].toUpperCase(Locale.ROOT));
  }
}
