package nl.koerswijzer.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells whoever found a weakness where to report it (RFC 9116). */
@RestController
class SecurityTxt {

  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);

  /** What it says is meant for less than a year ahead; it is written anew for everyone who asks. */
  private static final int DAYS_AHEAD = 90;

  /** The page that says so in words. */
  private static final String PAGE = "/over";

  private final String contact;
  private final Clock clock;

  SecurityTxt(@Value("${koerswijzer.security-contact}") String contact, Clock clock) {
    this.contact = contact;
    this.clock = clock;
  }

  @GetMapping("/.well-known/security.txt")
  ResponseEntity<String> securityTxt() {
    var page = ServletUriComponentsBuilder.fromCurrentContextPath().path(PAGE).toUriString();
    var text =
        """
        Contact: %s
        Expires: %s
        Preferred-Languages: nl, en
        Policy: %s
        """
            .formatted(
                contact.isBlank() ? page : contact,
                clock.instant().truncatedTo(DAYS).plus(DAYS_AHEAD, DAYS),
                page);
    return ResponseEntity.ok().contentType(TEXT).cacheControl(CacheControl.noCache()).body(text);
  }
}
