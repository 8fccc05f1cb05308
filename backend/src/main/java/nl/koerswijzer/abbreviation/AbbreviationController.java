package nl.koerswijzer.abbreviation;

import java.util.List;
import nl.koerswijzer.register.Order;
import nl.koerswijzer.register.Register;
import nl.koerswijzer.register.Viewer;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class AbbreviationController {

  private final Register register;

  AbbreviationController(Register register) {
    this.register = register;
  }

  @QueryMapping
  List<Abbreviation> abbreviations(Viewer viewer) {
    return register.list(viewer, Abbreviation.class, Register.ALL, Order.NAME);
  }

  @SchemaMapping(field = "short")
  String shortForm(Abbreviation abbreviation) {
    return abbreviation.shortForm();
  }

  @SchemaMapping(field = "long")
  String longForm(Abbreviation abbreviation) {
    return abbreviation.longForm();
  }
}
