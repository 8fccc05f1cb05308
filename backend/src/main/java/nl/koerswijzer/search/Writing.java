package nl.koerswijzer.search;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.register.RecordKind;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;

/** Writes entries into an index. */
final class Writing {

  /** For what only is there or is not. */
  private static final FieldType UNORDERED = new FieldType();

  static {
    UNORDERED.setIndexOptions(IndexOptions.DOCS);
    UNORDERED.setOmitNorms(true);
    UNORDERED.setTokenized(true);
    UNORDERED.freeze();
  }

  private Writing() {}

  static Set<String> vocabulary(List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> Stream.of(SearchField.values()).flatMap(f -> entry.texts(f).stream()))
        .flatMap(text -> Word.of(text).stream())
        .map(Word::plain)
        .collect(toUnmodifiableSet());
  }

  static void write(
      List<Entry> entries, Compounds compounds, Directory directory, Similarity similarity)
      throws IOException {
    var settings = new IndexWriterConfig().setSimilarity(similarity);
    try (var writer = new IndexWriter(directory, settings)) {
      for (var entry : entries) {
        writer.addDocument(document(entry, compounds));
      }
      writer.forceMerge(1);
    }
  }

  private static Document document(Entry entry, Compounds compounds) {
    var document = new Document();
    var all = new ArrayList<String>();
    var written = new ArrayList<String>();
    var named = new ArrayList<String>();
    var forWhom = new ArrayList<String>();
    var exact = new ArrayList<List<String>>();
    for (var field : SearchField.values()) {
      var texts = entry.texts(field).stream().map(Word::of).toList();
      var stems = texts.stream().map(words -> words.stream().map(Word::stem).toList()).toList();
      var parts =
          texts.stream()
              .flatMap(List::stream)
              .flatMap(word -> compounds.parts(word.plain()).stream())
              .toList();
      document.add(new TextField(field.name(), Terms.of(stems.stream())));
      document.add(new TextField(field.parts(), Terms.of(Stream.of(parts))));
      entry.texts(field).forEach(text -> document.add(new StoredField(field.name(), text)));
      stems.forEach(all::addAll);
      all.addAll(parts);
      texts.forEach(words -> exact.add(words.stream().map(Word::plain).toList()));
      if (field == SearchField.NAME || field == SearchField.ALIAS) {
        texts.stream().flatMap(List::stream).map(Word::plain).forEach(named::add);
        entry
            .texts(field)
            .forEach(
                text ->
                    document.add(
                        new StringField(SearchIndex.WHOLE, Word.together(text), Field.Store.NO)));
      }
      if (isForWhom(entry.kind(), field)) {
        stems.forEach(forWhom::addAll);
        forWhom.addAll(parts);
      }
    }
    document.add(new Field(SearchIndex.STEM, Terms.of(Stream.of(all)), UNORDERED));
    exact.forEach(written::addAll);
    document.add(new Field(SearchIndex.WORD, Terms.of(Stream.of(written)), UNORDERED));
    document.add(new TextField(SearchIndex.EXACT, Terms.of(exact.stream())));
    document.add(new Field(SearchIndex.NAMED, Terms.of(Stream.of(named)), UNORDERED));
    document.add(new Field(SearchIndex.FOR_WHOM, Terms.of(Stream.of(forWhom)), UNORDERED));
    document.add(new StringField(SearchIndex.KIND, entry.kind().name(), Field.Store.NO));
    entry
        .places()
        .forEach(slug -> document.add(new StringField(SearchIndex.PLACE, slug, Field.Store.NO)));
    entry
        .parties()
        .forEach(id -> document.add(new StringField(SearchIndex.PARTY, id, Field.Store.NO)));
    if (entry.phase() != null) {
      document.add(
          new StringField(
              SearchIndex.PHASE, Objects.requireNonNull(entry.phase()).name(), Field.Store.NO));
    }
    if (entry.asOf() != null) {
      document.add(
          new StoredField(SearchIndex.AS_OF, Objects.requireNonNull(entry.asOf()).value()));
    }
    return document;
  }

  /** A project says for whom it is; of other records all that they say tells. */
  private static boolean isForWhom(RecordKind kind, SearchField field) {
    return switch (field) {
      case NAME, TOPIC -> true;
      case ALIAS, TEXT -> kind != RecordKind.PROJECT;
      case LINK -> false;
    };
  }
}
