package nl.koerswijzer.signin;

import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the code that the product said at its start. */
@RestController
@Conditional(OnLoopbackOnly.class)
class DemoCodeController {

  private final DemoCode code;
  private final AuditTrail audit;

  DemoCodeController(DemoCode code, AuditTrail audit) {
    this.code = code;
    this.audit = audit;
  }

  @PostMapping(DemoSignIn.CODE)
  ResponseEntity<Void> enter(@RequestParam("code") String text) {
    return switch (code.guess(text)) {
      case RIGHT ->
          ResponseEntity.noContent()
              .header(HttpHeaders.SET_COOKIE, code.cookie().toString())
              .build();
      case WRONG -> {
        audit.refused("DEMO_CODE_WRONG");
        yield ResponseEntity.badRequest().build();
      }
      case TOO_MANY -> {
        audit.refused("DEMO_CODE_TOO_OFTEN");
        yield ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
            .header(HttpHeaders.RETRY_AFTER, Long.toString(DemoCode.MINUTE.toSeconds()))
            .build();
      }
    };
  }
}
