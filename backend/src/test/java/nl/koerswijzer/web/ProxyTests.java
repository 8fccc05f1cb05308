package nl.koerswijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This test comes from the loopback address, which is no proxy's here: a stranger, so to say. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    classes = ProxyTests.Echo.class,
    properties = "server.tomcat.remoteip.internal-proxies=10\\.0\\.0\\.1")
class ProxyTests {

  @LocalServerPort private int port;

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
  static class Echo {

    @Bean
    ServletRegistrationBean<HttpServlet> echo() {
      return new ServletRegistrationBean<>(new EchoServlet(), "/*");
    }
  }

  private static final class EchoServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.getWriter().print(request.getRemoteAddr() + " " + request.isSecure());
    }
  }

  @Test
  void letsNoStrangerChooseTheAddressByWhichHeIsCounted() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port))
            .header("X-Forwarded-For", "192.0.2.1")
            .header("X-Forwarded-Proto", "https")
            .header("Forwarded", "for=192.0.2.1;proto=https");

    var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());

    assertThat(answer.body()).isEqualTo("127.0.0.1 false");
  }
}
