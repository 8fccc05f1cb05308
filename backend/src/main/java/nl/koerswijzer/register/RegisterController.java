package nl.koerswijzer.register;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class RegisterController {

  record RegisterInfo(List<KindCount> counts) {
    public int total() {
      return counts.stream().mapToInt(KindCount::count).sum();
    }
  }

  private final Register register;

  RegisterController(Register register) {
    this.register = register;
  }

  @QueryMapping
  @Nullable Node node(@Argument String id, Viewer viewer) {
    return register.byIds(viewer, List.of(id)).get(id);
  }

  @QueryMapping
  List<@Nullable Node> nodes(@Argument List<String> ids, Viewer viewer) {
    if (ids.size() > Page.MOST) {
      throw new BadInput(
          "argument 'ids' must hold at most " + Page.MOST + " ids, not " + ids.size());
    }
    var found = register.byIds(viewer, ids);
    return Arrays.asList(ids.stream().map(found::get).toArray(Node[]::new));
  }

  @QueryMapping
  Connection<LeftOut> leftOut(
      @Argument String id, @Argument Audience audience, Page page, Viewer viewer) {
    return register.scrollLeftOut(viewer, id, audience, page);
  }

  @QueryMapping
  Viewer viewer(Viewer viewer) {
    return viewer;
  }

  /** The narrowest audience that the viewer belongs to, per network that he holds a key of. */
  @SchemaMapping(typeName = "Viewer")
  List<ViewerNetwork> networks(Viewer viewer) {
    return viewer.networks().stream()
        .map(slug -> new ViewerNetwork(slug, viewer.audienceOf(slug)))
        .toList();
  }

  @QueryMapping
  RegisterInfo register(Viewer viewer) {
    return new RegisterInfo(KindCount.of(register.count(viewer, Register.ALL)));
  }

  @SchemaMapping(typeName = "Statement")
  List<Citation> sources(Node node) {
    return node.provenance().sources();
  }

  @SchemaMapping(typeName = "Statement")
  Audience audience(Node node) {
    return node.provenance().audience();
  }

  @SchemaMapping(typeName = "Statement")
  @Nullable String note(Node node) {
    return node.provenance().note();
  }

  @SchemaMapping(typeName = "Statement")
  @Nullable PartialDate confirmedAt(Node node) {
    return node.provenance().confirmedAt();
  }
}
