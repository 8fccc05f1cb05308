package nl.koerswijzer.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the site where to sign in. */
@RestController
class SignInController {

  /**
   * @param demo whether the issuer is the built-in one, where one chooses who to be
   */
  record Where(String issuer, String clientId, boolean demo) {}

  record Config(@Nullable Where signIn) {}

  private final SignIn signIn;
  private final @Nullable DemoIssuer demo;
  private final Directly directly = new Directly();

  SignInController(SignIn signIn, ObjectProvider<DemoIssuer> demo) {
    this.signIn = signIn;
    this.demo = demo.getIfAvailable();
  }

  @GetMapping("/config.json")
  ResponseEntity<Config> config(HttpServletRequest request) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .body(new Config(where(request)));
  }

  private @Nullable Where where(HttpServletRequest request) {
    if (signIn.isExternal()) {
      return new Where(signIn.issuer(), signIn.clientId(), false);
    }
    return demo != null && directly.matches(request)
        ? new Where(demo.url(), signIn.clientId(), true)
        : null;
  }
}
