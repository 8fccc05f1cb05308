package nl.koerswijzer.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Copies of the register, each in a collection of its own: the documents are the same to the last
 * field, so what is read in a room goes the same road, past the same rule, as what is read now.
 */
@Component
public class Rooms {

  private static final String PREFIX = "room-";

  /** All but what is only kept about rooms, and ids taken for records to come. */
  private static final Criteria STATEMENTS =
      new Criteria()
          .andOperator(where("type").ne(RecordKind.EDITION.name()), where("type").ne(null));

  private final MongoTemplate mongo;
  private final Indexes indexes;

  Rooms(MongoTemplate mongo, Indexes indexes) {
    this.mongo = mongo;
    this.indexes = indexes;
  }

  public static Room named(String name, PartialDate day) {
    return new Room(PREFIX + name, day);
  }

  /**
   * Copies every statement, for every reader, as it stands now.
   *
   * @return the checksum of what is in the room now
   */
  public String fill(Room room) {
    clear(room);
    var copies = mongo.find(new Query(STATEMENTS), Document.class, Register.STATEMENTS);
    indexes.make(room.name());
    Register.insertAll(mongo, copies, room.name());
    return checksum(copies);
  }

  /** SHA-256 over everything in the room, in an order that no server can change. */
  public String checksum(Room room) {
    return checksum(mongo.find(new Query(), Document.class, room.name()));
  }

  private static String checksum(List<Document> documents) {
    var digest = sha256();
    documents.stream()
        .sorted(comparing(document -> document.getString("_id")))
        .forEach(document -> digest.update(inOrder(document).toJson().getBytes(UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** With its fields by name: a server may give them back in another order. */
  private static Document inOrder(Document document) {
    var sorted = new Document();
    new TreeMap<>(document).forEach((name, value) -> sorted.put(name, valueInOrder(value)));
    return sorted;
  }

  private static Object valueInOrder(Object value) {
    return switch (value) {
      case Document document -> inOrder(document);
      case List<?> list -> list.stream().map(Rooms::valueInOrder).toList();
      default -> value;
    };
  }

  /** Deletes what is in the room. */
  public void clear(Room room) {
    mongo.remove(new Query(), room.name());
  }

  /**
   * Deletes what is in every room but those of editions that meet the criteria: what was left of
   * work that broke off half-way.
   */
  public void keepOnly(Criteria kept) {
    var editions = where("type").is(RecordKind.EDITION.name()).andOperator(kept);
    var names =
        mongo.find(new Query(editions), Document.class, Register.STATEMENTS).stream()
            .map(edition -> PREFIX + edition.getString("slug"))
            .collect(toUnmodifiableSet());
    mongo.getCollectionNames().stream()
        .filter(name -> name.startsWith(PREFIX) && !names.contains(name))
        .forEach(name -> mongo.remove(new Query(), name));
  }
}
