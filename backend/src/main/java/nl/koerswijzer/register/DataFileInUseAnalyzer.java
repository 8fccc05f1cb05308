package nl.koerswijzer.register;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when a second process starts on the same data file. */
class DataFileInUseAnalyzer extends AbstractFailureAnalyzer<EmbeddedMongo.DataFileInUse> {

  @Override
  protected FailureAnalysis analyze(Throwable root, EmbeddedMongo.DataFileInUse cause) {
    return new FailureAnalysis(
        "Koerswijzer cannot start: " + cause.getMessage() + ".",
        "Stop the other process, or start this one on a file of its own:"
            + " KOERSWIJZER_DATA_FILE=data/other.mv",
        cause);
  }
}
