package nl.koerswijzer.search;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms that are ready for the index. No phrase goes over the end of a text. */
final class Terms extends TokenStream {

  private static final int GAP = 100;

  /** Stands between two texts. */
  private static final String BREAK = "\n";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<String> terms;
  private int next;

  private Terms(List<String> terms) {
    this.terms = terms;
  }

  static Terms of(Stream<List<String>> texts) {
    return new Terms(
        texts.flatMap(text -> Stream.concat(text.stream(), Stream.of(BREAK))).toList());
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    int by = 1;
    while (next < terms.size() && terms.get(next).equals(BREAK)) {
      by += GAP;
      next++;
    }
    if (next == terms.size()) {
      return false;
    }
    term.append(terms.get(next++));
    step.setPositionIncrement(by);
    return true;
  }
}
