package nl.koerswijzer.signin;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.organization.Organization;
import nl.koerswijzer.register.Node;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The people from whom one chooses on the built-in sign-in's page. */
@RestController
@Conditional(OnLoopbackOnly.class)
class DemoController {

  /**
   * @param pending whether a sign-in waits for the choice
   * @param csrf what the form must send along, to show that it is ours
   * @param people null: the code comes first
   */
  record Choice(boolean pending, Csrf csrf, @Nullable List<Person> people) {}

  record Csrf(String name, String value) {}

  /**
   * @param organization the name of the organization; its slug when the register does not know it
   */
  record Person(
      String id,
      String name,
      DemoPeople.Description description,
      String organization,
      Iterable<Viewer.Role> roles) {}

  private final DemoPeople people;
  private final DemoCode code;
  private final Register register;

  DemoController(DemoPeople people, DemoCode code, Register register) {
    this.people = people;
    this.code = code;
    this.register = register;
  }

  /**
   * Without a token the request came round the sign-in's own doors, as one through a proxy does.
   */
  @GetMapping(DemoSignIn.PEOPLE)
  ResponseEntity<Choice> choice(
      HttpServletRequest request, HttpServletResponse response, @Nullable CsrfToken csrf) {
    if (csrf == null) {
      return ResponseEntity.notFound().build();
    }
    var pending = new HttpSessionRequestCache().getRequest(request, response) != null;
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new Choice(
                pending,
                new Csrf(csrf.getParameterName(), csrf.getToken()),
                code.isKnownTo(request) ? people() : null));
  }

  private List<Person> people() {
    var names = names();
    return people.list().stream()
        .map(
            person ->
                new Person(
                    person.id(),
                    person.name(),
                    person.description(),
                    names.getOrDefault(person.organization(), person.organization()),
                    person.roles()))
        .toList();
  }

  private Map<String, String> names() {
    var ids =
        people.list().stream()
            .map(person -> Node.id(Organization.class, person.organization()))
            .distinct()
            .toList();
    return register.byIds(Viewer.ANYONE, ids).values().stream()
        .map(Organization.class::cast)
        .collect(toMap(Organization::slug, Organization::name));
  }
}
