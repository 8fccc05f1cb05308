package nl.koerswijzer.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL over HTTP by GET, which Spring leaves out, and the size and form of what may be sent. A
 * GET with a query is passed on as the same request by POST, so there is one execution.
 */
@Component
class GraphQlRequests extends OncePerRequestFilter {

  private static final String PATH = "/graphql";

  /** Bytes; the largest query of the pages is some 5,000. */
  private static final long MOST = 256 * 1024;

  private final JsonMapper mapper;

  GraphQlRequests(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    // As the routes see it, decoded: /%67raphql is the same address.
    return !request.getServletPath().equals(PATH);
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
      refuse(response, HttpStatus.LENGTH_REQUIRED, "say how long the body is (Content-Length)");
    } else if (length > MOST) {
      refuse(
          response,
          HttpStatus.CONTENT_TOO_LARGE,
          "the body has " + length + " bytes; at most " + MOST + " are allowed");
    } else {
      var body = request.getInputStream().readAllBytes();
      if (isRead(request) && !startsAsObject(body)) {
        refuse(response, HttpStatus.BAD_REQUEST, "the body must be a JSON object");
      } else {
        chain.doFilter(new AsPost(request, body, request.getContentType()), response);
      }
    }
  }

  /** What Spring may read a request from: JSON goes by several names, in any letters. */
  private static boolean isRead(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/");
  }

  /** Spring takes {@code null} for a request and then fails. */
  private static boolean startsAsObject(byte[] body) {
    return new String(body, UTF_8).stripLeading().startsWith("{");
  }

  private void get(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var query = request.getParameter("query");
    if (query == null) {
      refuse(response, HttpStatus.BAD_REQUEST, "parameter 'query' is missing");
      return;
    }
    if (asksForMoreThanAQuery(query, request.getParameter("operationName"))) {
      response.setHeader(HttpHeaders.ALLOW, "POST");
      refuse(response, HttpStatus.METHOD_NOT_ALLOWED, "GET only answers queries; use POST");
      return;
    }
    try {
      chain.doFilter(
          new AsPost(request, body(request, query), MediaType.APPLICATION_JSON_VALUE), response);
    } catch (JacksonException e) {
      refuse(
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

  private static void refuse(HttpServletResponse response, HttpStatus status, String message)
      throws IOException {
    Refusal.write(response, status, "BAD_REQUEST", message);
  }

  /** The same request by POST, with this body. */
  private static final class AsPost extends HttpServletRequestWrapper {

    private final byte[] body;
    private final @Nullable String type;

    AsPost(HttpServletRequest request, byte[] body, @Nullable String type) {
      super(request);
      this.body = body;
      this.type = type;
    }

    @Override
    public String getMethod() {
      return "POST";
    }

    @Override
    public @Nullable String getContentType() {
      return type;
    }

    @Override
    public int getContentLength() {
      return body.length;
    }

    @Override
    public long getContentLengthLong() {
      return body.length;
    }

    @Override
    public @Nullable String getHeader(String name) {
      return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
          ? getContentType()
          : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
          ? Collections.enumeration(Stream.ofNullable(type).toList())
          : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
      var names = new LinkedHashSet<>(Collections.list(super.getHeaderNames()));
      if (type != null) {
        names.add(HttpHeaders.CONTENT_TYPE);
      }
      return Collections.enumeration(names);
    }

    @Override
    public ServletInputStream getInputStream() {
      var bytes = new ByteArrayInputStream(body);
      return new ServletInputStream() {
        @Override
        public boolean isFinished() {
          return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new UnsupportedOperationException("the body is there already");
        }

        @Override
        public int read() {
          return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
          return bytes.read(into, offset, length);
        }
      };
    }
  }
}
