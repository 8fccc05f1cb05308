package nl.koerswijzer.signin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koerswijzer.register.Viewer.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Made-up people by whom the product can be tried out. */
@Component
@Conditional(OnLoopbackOnly.class)
class DemoPeople {

  /**
   * @param organization the slug of the organization the person works for
   */
  record Person(
      String id, String name, Description description, String organization, Set<Role> roles) {}

  record Description(String nl, String en) {}

  private final List<Person> people;

  DemoPeople(@Value("classpath:sign-in/demo-people.json") Resource file, JsonMapper mapper)
      throws IOException {
    this.people = List.of(mapper.readValue(file.getContentAsByteArray(), Person[].class));
  }

  List<Person> list() {
    return people;
  }

  Optional<Person> find(String id) {
    return people.stream().filter(person -> person.id().equals(id)).findFirst();
  }
}
