package nl.koerswijzer.intake;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** Finance lines add up to the total they are part of, or a note says that the source does not. */
final class Sums {

  private static final List<String> SHARED = List.of("network", "year", "version", "side", "table");
  private static final List<String> AMOUNTS = List.of("budgeted", "spent", "balance");

  private Sums() {}

  static void check(Delivery delivery) {
    Map<String, List<Entry>> linesOf = new HashMap<>();
    for (Entry line : delivery.identified("finances")) {
      balance(line);
      line.get("partOf")
          .stringValueOpt()
          .ifPresent(total -> linesOf.computeIfAbsent(total, _ -> new ArrayList<>()).add(line));
    }
    for (Entry total : delivery.identified("finances")) {
      if (linesOf.containsKey(total.id())) {
        total(total, linesOf.get(total.id()));
      }
    }
  }

  private static void balance(Entry line) {
    if (!AMOUNTS.stream().allMatch(field -> Values.isEuros(line.get(field)))) {
      return;
    }
    BigInteger left = amount(line, "budgeted").subtract(amount(line, "spent"));
    if (!left.equals(amount(line, "balance")) && !line.has("note")) {
      line.refuse("balance", expected("budgeted minus spent", left, line.get("balance")));
    }
  }

  private static void total(Entry total, List<Entry> lines) {
    if (!total.get("isTotal").equals(BooleanNode.TRUE)) {
      total.refuse(
          "isTotal",
          "must be true because other lines are part of it, found "
              + Values.found(total.get("isTotal")));
    }
    lines.forEach(line -> likeItsTotal(line, total));
    if (!total.has("note") && lines.stream().noneMatch(line -> line.has("note"))) {
      AMOUNTS.forEach(field -> sum(total, lines, field));
    }
  }

  private static void likeItsTotal(Entry line, Entry total) {
    for (String field : SHARED) {
      if (!line.get(field).equals(total.get(field))) {
        String expected = Values.found(total.get(field));
        String found = Values.found(line.get(field));
        line.refuse(
            field,
            "must be %s as in its total %s, found %s".formatted(expected, total.name(), found));
      }
    }
  }

  private static void sum(Entry total, List<Entry> lines, String field) {
    if (!Values.isEuros(total.get(field))
        || !lines.stream().allMatch(line -> Values.isEuros(line.get(field)))) {
      return;
    }
    BigInteger sum =
        lines.stream().map(line -> amount(line, field)).reduce(BigInteger.ZERO, BigInteger::add);
    if (!sum.equals(amount(total, field))) {
      total.refuse(field, expected("the sum of its lines", sum, total.get(field)));
    }
  }

  /** Beyond {@code long}, because a sum of a stranger's amounts may be. */
  private static BigInteger amount(Entry line, String field) {
    return line.get(field).bigIntegerValue();
  }

  private static String expected(String what, BigInteger amount, JsonNode found) {
    return "must be %s, %d, or a note must say why not, found %s".formatted(what, amount, found);
  }
}
