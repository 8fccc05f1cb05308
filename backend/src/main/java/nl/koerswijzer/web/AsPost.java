package nl.koerswijzer.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The same request by POST, with its body read: what comes after it knows one way of asking. */
final class AsPost extends HttpServletRequestWrapper {

  private final byte[] body;
  private final @Nullable String type;

  AsPost(HttpServletRequest request, byte[] body, @Nullable String type) {
    super(request);
    this.body = body;
    this.type = type;
  }

  byte[] body() {
    return body;
  }

  /** The request as it came in, when that was by GET. */
  Optional<HttpServletRequest> asGet() {
    return Optional.of((HttpServletRequest) getRequest())
        .filter(request -> request.getMethod().equals("GET"));
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
