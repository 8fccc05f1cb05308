package nl.koerswijzer.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL over HTTP by GET, which Spring leaves out, and the size and form of what may be sent. A
 * GET with a query is passed on as the same request by POST, so there is one execution.
 */
@Component
@Order(GraphQlFilter.FORM)
class GraphQlRequests extends GraphQlFilter {

  /** Bytes; the largest query of the pages is some 5,000. */
  private static final long MOST = 256 * 1024;

  private final JsonMapper mapper;

  GraphQlRequests(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    switch (request.getMethod()) {
      case "GET" -> get(request, response, chain);
      case "POST" -> post(request, response, chain);
      default -> chain.doFilter(request, response);
    }
  }

  private void post(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long length = request.getContentLengthLong();
    if (length < 0) {
      refuse(
          request,
          response,
          HttpStatus.LENGTH_REQUIRED,
          "say how long the body is (Content-Length)");
    } else if (length > MOST) {
      refuse(
          request,
          response,
          HttpStatus.CONTENT_TOO_LARGE,
          "the body has " + length + " bytes; at most " + MOST + " are allowed");
    } else {
      var body = request.getInputStream().readAllBytes();
      if (isRead(request) && !startsAsObject(body)) {
        refuse(
            request,
            response,
            HttpStatus.BAD_REQUEST,
            "the body must be one JSON object; a list of queries is not answered");
      } else {
        chain.doFilter(new AsPost(request, body, request.getContentType()), response);
      }
    }
  }

  /** What Spring reads a request from: JSON goes by two names, in any letters. */
  private static boolean isRead(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.matches("(?i)application/(json|graphql)\\b.*");
  }

  /** Spring takes {@code null} for a request and then fails. */
  private static boolean startsAsObject(byte[] body) {
    return new String(body, UTF_8).stripLeading().startsWith("{");
  }

  private void get(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var query = request.getParameter("query");
    if (query == null) {
      refuse(request, response, HttpStatus.BAD_REQUEST, "parameter 'query' is missing");
      return;
    }
    if (asksForMoreThanAQuery(query, request.getParameter("operationName"))) {
      response.setHeader(HttpHeaders.ALLOW, "POST");
      refuse(
          request, response, HttpStatus.METHOD_NOT_ALLOWED, "GET only answers queries; use POST");
      return;
    }
    try {
      chain.doFilter(
          new AsPost(request, body(request, query), MediaType.APPLICATION_JSON_VALUE), response);
    } catch (JacksonException e) {
      refuse(
          request,
          response,
          HttpStatus.BAD_REQUEST,
          "parameters 'variables' and 'extensions' must be JSON objects");
    }
  }

  private static boolean asksForMoreThanAQuery(String query, @Nullable String operationName) {
    List<OperationDefinition> operations;
    try {
      operations = Parser.parse(query).getDefinitionsOfType(OperationDefinition.class);
    } catch (InvalidSyntaxException e) {
      return false; // the execution says what is wrong with it
    }
    return operations.stream()
        .filter(operation -> operationName == null || operationName.equals(operation.getName()))
        .anyMatch(operation -> operation.getOperation() != Operation.QUERY);
  }

  private byte[] body(HttpServletRequest request, String query) {
    var body = new LinkedHashMap<String, @Nullable Object>();
    body.put("query", query);
    body.put("operationName", request.getParameter("operationName"));
    for (var part : List.of("variables", "extensions")) {
      var json = request.getParameter(part);
      body.put(part, json == null ? null : mapper.readValue(json, LinkedHashMap.class));
    }
    body.values().removeIf(Objects::isNull);
    return mapper.writeValueAsBytes(body);
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String message)
      throws IOException {
    Visit.of(request).refuse(response, status, "BAD_REQUEST", message);
  }
}
