package nl.koerswijzer.intake;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.koerswijzer.register.Register;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Reads the register that comes with the product, or one from a folder, into a store that has none
 * yet, before the port opens: nobody is told that something is not there while it is still being
 * read.
 */
@Component
class BundledRegister implements InitializingBean {

  private static final Logger LOG = LoggerFactory.getLogger(BundledRegister.class);

  private final Intake intake;
  private final Register register;
  private final ResourcePatternResolver resources;
  private final String place;

  /**
   * @param folder where another register lies; empty: the one that comes with the product
   */
  BundledRegister(
      Intake intake,
      Register register,
      ResourcePatternResolver resources,
      @Value("${koerswijzer.register}") String folder) {
    this.intake = intake;
    this.register = register;
    this.resources = resources;
    this.place = folder.isEmpty() ? "classpath:register" : "file:" + folder;
  }

  @Override
  public void afterPropertiesSet() throws IOException {
    if (register.isComplete()) {
      LOG.info("The store holds a register; it is kept as it is");
      return;
    }
    var files = files();
    intake.replaceAll(files);
    LOG.info("Read the register from {} files at {}", files.size(), place);
  }

  Map<String, byte[]> files() throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (Resource file : resources.getResources(place + "/*.json")) {
      files.put(Objects.requireNonNull(file.getFilename()), file.getContentAsByteArray());
    }
    return files;
  }
}
