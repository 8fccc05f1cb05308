package nl.koerswijzer.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Remembers that a proxy passed a request on: Tomcat takes the header that says so away once it has
 * heeded it.
 */
@Component
public class PassedOn
    implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

  private static final String ATTRIBUTE = PassedOn.class.getName();

  public static boolean was(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) != null;
  }

  /** Before Spring Boot adds the valve that heeds the header. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    factory.addEngineValves(new Remembering());
  }

  private static final class Remembering extends ValveBase {

    Remembering() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      if (request.getHeader("X-Forwarded-For") != null) {
        request.setAttribute(ATTRIBUTE, true);
      }
      getNext().invoke(request, response);
    }
  }
}
