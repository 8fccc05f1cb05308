package nl.koerswijzer.register;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What a field's method may ask for besides its arguments: {@link Links}, {@link Page} and {@link
 * Viewer}.
 */
@Component
class Requests implements HandlerMethodArgumentResolver {

  private static final String LOADER = "links";

  Requests(Register register, BatchLoaderRegistry loaders) {
    loaders
        .<Link, List<Node>>forName(LOADER)
        .registerMappedBatchLoader(
            (links, environment) -> Mono.fromSupplier(() -> register.follow(links)));
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    var type = parameter.getParameterType();
    return type == Links.class || type == Page.class || type == Viewer.class;
  }

  @Override
  public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
    var type = parameter.getParameterType();
    if (type == Links.class) {
      DataLoader<Link, List<Node>> loader = Objects.requireNonNull(field.getDataLoader(LOADER));
      return new Links(loader, Viewer.of(field));
    }
    if (type == Page.class) {
      Integer first = field.getArgument("first");
      @Nullable String after = field.getArgument("after");
      return new Page(first == null ? 20 : first, after);
    }
    return Viewer.of(field);
  }
}
