package nl.koerswijzer.web;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import nl.koerswijzer.register.Viewer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

/** How a request is executed: on its own thread, within a time, with a line in the log. */
@Configuration(proxyBeanMethods = false)
class Execution {

  private static final Logger LOG = LoggerFactory.getLogger("request");

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
      if (request.getAttributes().get(Viewer.ATTRIBUTE) instanceof Viewer viewer) {
        request.configureExecutionInput(
            (input, builder) -> {
              input.getGraphQLContext().put(Viewer.class, viewer);
              return input;
            });
      }
      return chain.next(request);
    };
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
    long start = System.nanoTime();
    return Mono.defer(() -> chain.next(request))
        .subscribeOn(Schedulers.boundedElastic())
        .timeout(limit)
        .onErrorResume(
            TimeoutException.class,
            late -> Mono.just(stopped(Objects.requireNonNull(asked.get()), limit)))
        .doOnNext(response -> log(request, response, System.nanoTime() - start));
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

  // Never the query or its variables: those are a user's free text.
  private static void log(WebGraphQlRequest request, WebGraphQlResponse response, long nanos) {
    var context = response.getExecutionInput().getGraphQLContext();
    LOG.info(
        "operation={} audience={} ms={} cost={} errors={}",
        name(request.getOperationName()),
        Viewer.of(context).audience(),
        nanos / 1_000_000,
        Optional.<Limits.Cost>ofNullable(context.get(Limits.Cost.class))
            .map(Limits.Cost::value)
            .orElse(0L),
        response.getErrors().size());
  }

  private static String name(@Nullable String operationName) {
    return operationName != null && operationName.matches("[_A-Za-z][_0-9A-Za-z]{0,60}")
        ? operationName
        : "-";
  }
}
