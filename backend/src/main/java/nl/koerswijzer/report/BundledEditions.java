package nl.koerswijzer.report;

import java.io.IOException;
import nl.koerswijzer.register.Viewer;
import nl.koerswijzer.report.Editions.Draft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Freezes the editions that come with the bundled register, by the same road as a secretary's,
 * before the port opens. One that there is already, or that was withdrawn, is left as it is.
 */
@Component
@DependsOn("bundledRegister")
class BundledEditions implements InitializingBean {

  private static final Logger LOG = LoggerFactory.getLogger(BundledEditions.class);

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Editions editions;
  private final ResourcePatternResolver resources;

  BundledEditions(Editions editions, ResourcePatternResolver resources) {
    this.editions = editions;
    this.resources = resources;
  }

  @Override
  public void afterPropertiesSet() throws IOException {
    editions.finish();
    for (Resource file : resources.getResources("classpath:editions/*.json")) {
      freeze(MAPPER.readValue(file.getContentAsByteArray(), FreezeEditionInput.class));
    }
  }

  private void freeze(FreezeEditionInput input) {
    var owner = Viewer.ownerOf(input.network());
    var network = editions.findNetwork(owner, input.network());
    var decision = editions.findDecision(owner, input.adoptedBy());
    if (network.isEmpty() || decision.isEmpty()) {
      LOG.warn("The register has no network or decision for a bundled edition; it is not made");
      return;
    }
    var draft =
        new Draft(
            network.get(),
            input.period(),
            decision.get(),
            1,
            input.title(),
            input.foreword(),
            null,
            null);
    long start = System.nanoTime();
    editions
        .freeze(draft)
        .ifPresent(
            made ->
                LOG.info(
                    "Froze edition {} in {} ms",
                    made.slug(),
                    (System.nanoTime() - start) / 1_000_000));
  }
}
