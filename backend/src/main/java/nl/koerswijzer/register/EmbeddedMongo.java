package nl.koerswijzer.register;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/**
 * A MongoDB-protocol server in this process, on a file, so that one command runs the product. On
 * when no {@code MONGODB_URI} is set. It listens on the loopback address only.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.mongodb.uri", havingValue = "embedded")
class EmbeddedMongo {

  private static final String DATABASE = "koerswijzer";
  private static final int COMPACT_MILLIS = 2_000;

  /** A second process on the same data file. */
  static final class DataFileInUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    DataFileInUse(Path file, Throwable cause) {
      super("another process holds the data file " + file, cause);
    }
  }

  /**
   * Acknowledges a write only when it is on disk: left to itself the store loses what it
   * acknowledged in the last second before a crash.
   */
  private static final class DurableBackend extends H2Backend {

    /** Commands that change nothing; whatever is not known to be one is taken for a write. */
    private static final Set<String> READS =
        Set.of(
            "aggregate",
            "buildInfo",
            "count",
            "distinct",
            "endSessions",
            "find",
            "getMore",
            "hello",
            "isMaster",
            "ismaster",
            "killCursors",
            "ping");

    DurableBackend(MVStore store) {
      super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
      return new ById(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
      var answer = super.handleMessage(message);
      if (!READS.contains(message.getDocument().keySet().iterator().next())) {
        commit();
        getMvStore().sync();
      }
      return answer;
    }

    @Override
    public void close() {
      try {
        if (!isInMemory()) {
          getMvStore().compactFile(COMPACT_MILLIS);
        }
      } finally {
        super.close();
      }
    }
  }

  /**
   * The server, not yet listening.
   *
   * @param file empty: in memory, for tests
   * @param cache how much of the file is kept in memory; whole megabytes
   */
  @Bean(destroyMethod = "shutdownNow")
  MongoServer mongoServer(
      @Value("${koerswijzer.data-file}") String file,
      @Value("${koerswijzer.data-cache}") DataSize cache) {
    return new MongoServer(new DurableBackend(open(file, (int) cache.toMegabytes())));
  }

  private static MVStore open(String file, int cacheMegabytes) {
    var store = new MVStore.Builder().autoCommitDisabled().cacheSize(cacheMegabytes);
    if (file.isEmpty()) {
      return store.open();
    }
    var path = Path.of(file).toAbsolutePath().normalize();
    try {
      Files.createDirectories(path.getParent());
      closeToOthers(path);
      return store.fileName(path.toString()).open();
    } catch (MVStoreException e) {
      if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        throw new DataFileInUse(path, e);
      }
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** It holds what owners alone may read; other users of the machine may not. */
  private static void closeToOthers(Path file) throws IOException {
    if (Files.notExists(file)
        && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
  }

  @Bean
  MongoConnectionDetails mongoConnectionDetails(MongoServer server) {
    var address = server.bindAndGetConnectionString();
    return new MongoConnectionDetails() {
      @Override
      public ConnectionString getConnectionString() {
        return new ConnectionString(address + "/" + DATABASE);
      }
    };
  }
}
