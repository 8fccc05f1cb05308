package nl.koerswijzer.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says last where the product can be opened. */
@Component
class Address {

  private static final Logger LOG = LoggerFactory.getLogger(Address.class);

  @EventListener
  void ready(ApplicationReadyEvent ready) {
    var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
    if (port != null) {
      LOG.info("Koerswijzer: http://localhost:{}", port);
    }
  }
}
