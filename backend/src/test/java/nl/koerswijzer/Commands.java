package nl.koerswijzer;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Hears every command that the product sends to its store. */
public class Commands implements CommandListener {

  /** Commands of MongoDB's Stable API v1 that the embedded server knows too. */
  private static final Set<String> KNOWN =
      Set.of(
          "aggregate",
          "createIndexes",
          "delete",
          "find",
          "getMore",
          "insert",
          "listCollections",
          "update");

  private static final Set<String> DRIVER = Set.of("hello", "isMaster", "ping", "endSessions");

  private static final Set<String> OPERATORS =
      Set.of(
          "$and", "$group", "$gt", "$in", "$limit", "$lt", "$match", "$ne", "$nin", "$or", "$regex",
          "$sum", "$unwind");

  private final ConcurrentLinkedQueue<String> sent = new ConcurrentLinkedQueue<>();
  private final Set<String> unknown = new TreeSet<>();

  @Override
  public void commandStarted(CommandStartedEvent event) {
    var name = event.getCommandName();
    if (DRIVER.contains(name)) {
      return;
    }
    if (!KNOWN.contains(name)) {
      unknown.add(name);
    }
    for (var part : List.of("filter", "query", "pipeline")) {
      addUnknownOperators(event.getCommand().get(part));
    }
    sent.add(name);
  }

  private void addUnknownOperators(@Nullable BsonValue value) {
    if (value instanceof BsonDocument document) {
      document.forEach(
          (key, inner) -> {
            if (key.startsWith("$") && !OPERATORS.contains(key)) {
              unknown.add(key);
            }
            addUnknownOperators(inner);
          });
    } else if (value instanceof BsonArray array) {
      array.forEach(this::addUnknownOperators);
    }
  }

  public void forget() {
    sent.clear();
  }

  public List<String> sent() {
    return List.copyOf(sent);
  }

  /** Commands and operators that a server of either kind may not know. */
  Set<String> unknown() {
    return unknown;
  }
}
