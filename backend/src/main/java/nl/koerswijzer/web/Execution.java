package nl.koerswijzer.web;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** How a request is executed: on its own thread, within a time, with its cost beside the answer. */
@Configuration(proxyBeanMethods = false)
class Execution {

  /**
   * Fields are answered on the thread of their request. Spring's own configurer would start a
   * thread for each of the thousands of fields of a page.
   */
  @Bean
  AnnotatedControllerConfigurer annotatedControllerConfigurer(
      ObjectProvider<HandlerMethodArgumentResolver> resolvers) {
    var configurer = new AnnotatedControllerConfigurer();
    resolvers.orderedStream().forEach(configurer::addCustomArgumentResolver);
    return configurer;
  }

  /** Who asks, for every field. A filter of the request found out; without one it is anyone. */
  @Bean
  WebGraphQlInterceptor asTheViewer() {
    return (request, chain) -> {
      request.configureExecutionInput(
          (input, builder) -> {
            var context = input.getGraphQLContext();
            put(request, Viewer.ATTRIBUTE, Viewer.class, context);
            put(request, Visit.ATTRIBUTE, Visit.class, context);
            return input;
          });
      return chain.next(request);
    };
  }

  private static void put(
      WebGraphQlRequest request, String attribute, Class<?> type, GraphQLContext context) {
    var value = request.getAttributes().get(attribute);
    if (type.isInstance(value)) {
      context.put(type, value);
    }
  }

  @Bean
  WebGraphQlInterceptor withinTheTimeLimit(@Value("${koerswijzer.time-limit}") Duration limit) {
    return (request, chain) -> execute(request, chain, limit);
  }

  private static Mono<WebGraphQlResponse> execute(
      WebGraphQlRequest request, WebGraphQlInterceptor.Chain chain, Duration limit) {
    var asked = new AtomicReference<ExecutionInput>(request.toExecutionInput());
    request.configureExecutionInput(
        (input, builder) -> {
          asked.set(input);
          return input;
        });
    return Mono.defer(() -> chain.next(request))
        .subscribeOn(Schedulers.boundedElastic())
        .timeout(limit)
        .onErrorResume(
            TimeoutException.class,
            late -> Mono.just(stopped(Objects.requireNonNull(asked.get()), limit)))
        .map(Execution::tellCost)
        .doOnNext(response -> tellVisit(request, response));
  }

  /** Tells the execution to stop at its next field: nobody waits for the rest. */
  private static WebGraphQlResponse stopped(ExecutionInput input, Duration limit) {
    input.cancel();
    var error =
        GraphqlErrorBuilder.newError()
            .errorType(ErrorType.BAD_REQUEST)
            .message(
                "this query took longer than %d seconds; ask for less at once", limit.toSeconds())
            .extensions(Map.of("code", "LIMIT_TIME"))
            .build();
    return new WebGraphQlResponse(
        new DefaultExecutionGraphQlResponse(
            input, ExecutionResult.newExecutionResult().addError(error).build()));
  }

  private static WebGraphQlResponse tellCost(WebGraphQlResponse response) {
    Limits.Cost cost = response.getExecutionInput().getGraphQLContext().get(Limits.Cost.class);
    return cost == null
        ? response
        : response.transform(builder -> builder.extensions(Map.of("cost", cost)));
  }

  private static void tellVisit(WebGraphQlRequest request, WebGraphQlResponse response) {
    if (request.getAttributes().get(Visit.ATTRIBUTE) instanceof Visit visit) {
      visit.answered(name(request.getOperationName()), response.getErrors().size());
      response.getErrors().stream()
          .map(error -> String.valueOf(error.getExtensions().get("code")))
          .filter(code -> code.startsWith("LIMIT_"))
          .findFirst()
          .ifPresent(visit::refused);
    }
  }

  private static String name(@Nullable String operationName) {
    return operationName != null && operationName.matches("[_A-Za-z][_0-9A-Za-z]{0,60}")
        ? operationName
        : "-";
  }
}
