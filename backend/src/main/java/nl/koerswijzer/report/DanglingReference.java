package nl.koerswijzer.report;

import nl.koerswijzer.register.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Something in a report that points its reader at what he does not get.
 *
 * @param chapter the slug of the chapter it stands in
 * @param statement null: the edition's own title or foreword
 * @param words those that point
 */
record DanglingReference(
    Kind kind, String chapter, @Nullable Statement statement, String sentence, String words) {

  enum Kind {
    LINK,
    CHAPTER,
    FIGURE,
    KIND
  }
}
