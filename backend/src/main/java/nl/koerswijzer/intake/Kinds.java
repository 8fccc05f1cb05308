package nl.koerswijzer.intake;

import static nl.koerswijzer.intake.Shape.Many.any;
import static nl.koerswijzer.intake.Shape.Many.some;
import static nl.koerswijzer.intake.Shape.Part.part;
import static nl.koerswijzer.intake.Values.AREA;
import static nl.koerswijzer.intake.Values.BOOLEAN;
import static nl.koerswijzer.intake.Values.CODE;
import static nl.koerswijzer.intake.Values.DATE;
import static nl.koerswijzer.intake.Values.EUROS;
import static nl.koerswijzer.intake.Values.FILE;
import static nl.koerswijzer.intake.Values.MUNICIPALITY;
import static nl.koerswijzer.intake.Values.NUMBER;
import static nl.koerswijzer.intake.Values.SLUG;
import static nl.koerswijzer.intake.Values.TEXT;
import static nl.koerswijzer.intake.Values.TRUE;
import static nl.koerswijzer.intake.Values.URL;
import static nl.koerswijzer.intake.Values.WHOLE;
import static nl.koerswijzer.intake.Values.YEAR;
import static nl.koerswijzer.intake.Values.idOf;
import static nl.koerswijzer.intake.Values.oneOf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.koerswijzer.intake.Shape.Many;
import nl.koerswijzer.intake.Shape.Part;
import nl.koerswijzer.intake.Shape.Value;

/** The kinds of record in the contract, in its order, each with the fields it has and may have. */
final class Kinds {

  private static final Value ORGANIZATION = idOf("organizations", "an organization");
  private static final Value NETWORK = idOf("networks", "a network");
  private static final Value THEME_LINE = idOf("theme-lines", "a theme line");
  private static final Value PROJECT = idOf("projects", "a project");
  private static final Value BODY = idOf("bodies", "a body");
  private static final Value FINANCE_LINE = idOf("finances", "a finance line");
  private static final Value SOURCE = idOf("sources", "a source");

  private static final Many SOURCES = some(part().has("source", SOURCE).has("at", TEXT));
  private static final Value QUALIFIER = oneOf("ABOUT MORE_THAN LESS_THAN");

  static final Map<String, Part> ALL = all();

  private Kinds() {}

  static Part of(String kind) {
    return Objects.requireNonNull(ALL.get(kind));
  }

  private static Map<String, Part> all() {
    Map<String, Part> kinds = new LinkedHashMap<>();
    kinds.put("sources", sources());
    kinds.put("organizations", organizations());
    kinds.put("networks", networks());
    kinds.put("memberships", memberships());
    kinds.put("theme-lines", themeLines());
    kinds.put("projects", projects());
    kinds.put("participations", participations());
    kinds.put("bodies", bodies());
    kinds.put("posts", posts());
    kinds.put("decisions", decisions());
    kinds.put("finances", finances());
    kinds.put("indicators", indicators());
    kinds.put("abbreviations", abbreviations());
    kinds.put("recommendations", recommendations());
    kinds.put("overlaps", overlaps());
    return Collections.unmodifiableMap(kinds);
  }

  private static Part identified() {
    return part().has("id", SLUG).mayHave("note", TEXT).mayHave("noteSources", SOURCES);
  }

  /** Every kind but the sources themselves says where it comes from. */
  private static Part sourced() {
    return identified().has("sources", SOURCES);
  }

  private static Part sources() {
    return identified()
        .has("title", TEXT)
        .has("publisher", TEXT)
        .mayHave("date", DATE)
        .mayHave("url", URL)
        .mayHave("file", FILE)
        .has("kind", oneOf("REPORT DECISION LETTER WEBPAGE PLAN LAW"))
        .mayHave("network", NETWORK)
        .mayHave("audience", oneOf("PUBLIC PARTNER OWNER"));
  }

  private static Part organizations() {
    return sourced()
        .has("name", TEXT)
        .mayHave("shortName", TEXT)
        .has(
            "kind",
            oneOf(
                """
                MUNICIPALITY PROVINCE NATIONAL_GOVERNMENT HEALTH_INSURER JOINT_SCHEME PUBLIC_HEALTH
                HOSPITAL MENTAL_HEALTH ADDICTION_CARE ELDERLY_CARE DISABILITY_CARE YOUTH_CARE
                HOME_CARE PRIMARY_CARE PARAMEDICAL PHARMACY MATERNITY_CARE HOSPICE WELFARE
                DEBT_SUPPORT HOUSING EDUCATION RESEARCH WORK_AND_INCOME CITIZEN_INITIATIVE
                CLIENT_REPRESENTATION SPORT SAFETY MEDIA EMPLOYERS CONSULTANCY NETWORK OTHER
                """))
        .mayHave("municipality", MUNICIPALITY)
        .mayHave("serves", some(MUNICIPALITY))
        .mayHave("parent", ORGANIZATION)
        .mayHave("website", URL)
        .mayHave("summary", TEXT)
        .mayHave("tile", part().has("code", TEXT).has("column", WHOLE).has("row", WHOLE));
  }

  private static Part networks() {
    return sourced()
        .has("name", TEXT)
        .mayHave("shortName", TEXT)
        .has("kind", oneOf("PROGRAMME NETWORK JOINT_SCHEME TRANSFORMATION_PLAN TABLE"))
        .mayHave("host", ORGANIZATION)
        .mayHave("start", DATE)
        .mayHave("end", DATE)
        .has("summary", TEXT)
        .mayHave("legalForm", TEXT);
  }

  private static Part memberships() {
    return sourced()
        .has("network", NETWORK)
        .has("organization", ORGANIZATION)
        .has("role", oneOf("OWNER HOST PARTNER MEMBER GUEST"))
        .mayHave("from", DATE)
        .mayHave("until", DATE);
  }

  private static Part themeLines() {
    return sourced()
        .has("network", NETWORK)
        .has("number", WHOLE)
        .has("name", TEXT)
        .has("ambition", TEXT)
        .has("goals", any(TEXT))
        .mayHave("actionLines", some(TEXT))
        .mayHave("funding", some(TEXT))
        .has("summary", TEXT);
  }

  private static Part projects() {
    return sourced()
        .mayHave("network", NETWORK)
        .mayHave("themeLine", THEME_LINE)
        .mayHave("parent", PROJECT)
        .has("name", TEXT)
        .mayHave("aliases", some(TEXT))
        .has("goal", TEXT)
        .mayHave("start", DATE)
        .mayHave("end", DATE)
        .mayHave("openEnded", TRUE)
        .has("phases", any(phase()))
        .mayHave("targets", some(target()))
        .mayHave("results", some(result()))
        .mayHave("topics", some(TEXT))
        .mayHave("targetGroups", some(TEXT))
        .mayHave("agreements", some(CODE));
  }

  private static Part phase() {
    return part()
        .has(
            "phase",
            oneOf(
                """
                INITIATION DEFINITION DESIGN PREPARATION REALISATION CONSOLIDATION COMPLETED STOPPED
                """))
        .has("asOf", DATE)
        .has("sources", SOURCES);
  }

  private static Part target() {
    return part()
        .has("text", TEXT)
        .mayHave("metric", TEXT)
        .mayHave("value", NUMBER)
        .mayHave("unit", TEXT)
        .mayHave("deadline", DATE);
  }

  private static Part result() {
    return part()
        .has("period", part().mayHave("from", DATE).mayHave("until", DATE))
        .has("summary", TEXT)
        .mayHave("metrics", some(metric()))
        .has("sources", SOURCES);
  }

  private static Part metric() {
    return part()
        .has("metric", TEXT)
        .has("value", NUMBER)
        .has("unit", TEXT)
        .mayHave("of", NUMBER)
        .mayHave("qualifier", QUALIFIER);
  }

  private static Part participations() {
    return sourced()
        .has("project", PROJECT)
        .has("organization", ORGANIZATION)
        .has(
            "role",
            oneOf(
                """
                LEAD PARTICIPANT PILOT EXPLORING DECLINED PROJECT_GROUP CONTRIBUTOR RESEARCHER
                FUNDER EXECUTOR
                """))
        .mayHave("from", DATE)
        .mayHave("until", DATE)
        .mayHave("asOf", DATE);
  }

  private static Part bodies() {
    return sourced()
        .has("network", NETWORK)
        .has("name", TEXT)
        .has("shortName", TEXT)
        .has(
            "kind",
            oneOf(
                """
                BOARD_CONSULTATION OFFICIAL_CONSULTATION PROGRAMME_TEAM PROGRAMME_CONSULTATION
                THEMATIC_OFFICIAL_CONSULTATION TABLE SOUNDING_BOARD PROJECT_GROUP GENERAL_BOARD
                DAILY_BOARD
                """))
        .has("mandate", TEXT)
        .has("composition", TEXT)
        .mayHave("meetingsPerYear", WHOLE)
        .mayHave("preparesFor", BODY)
        .mayHave("minLeadTimeDays", WHOLE);
  }

  private static Part posts() {
    return sourced()
        .mayHave("body", BODY)
        .mayHave("project", PROJECT)
        .mayHave("themeLine", THEME_LINE)
        .mayHave("network", NETWORK)
        .mayHave("organization", ORGANIZATION)
        .mayHave("asOf", DATE)
        .has(
            "role",
            oneOf(
                """
                CHAIR VICE_CHAIR MEMBER DEPUTY LEAD_ADMINISTRATOR THEME_LEAD PROJECT_LEAD MANAGER
                SECRETARY AMBASSADOR
                """))
        .mayHave("person", part().has("name", TEXT).has("function", TEXT).has("asOf", DATE));
  }

  private static Part decisions() {
    return sourced()
        .mayHave("body", BODY)
        .mayHave("organization", ORGANIZATION)
        .has("date", DATE)
        .has("subject", TEXT)
        .has("outcome", oneOf("ADOPTED APPROVED REJECTED STOPPED ADVISED NOTED PENDING"))
        .mayHave("unanimous", BOOLEAN)
        .mayHave("projects", some(PROJECT))
        .has("summary", TEXT);
  }

  private static Part finances() {
    return sourced()
        .has("network", NETWORK)
        .has("year", YEAR)
        .mayHave("periodUntil", DATE)
        .has("version", TEXT)
        .has("side", oneOf("INCOME EXPENSE RESERVE"))
        .has("line", TEXT)
        .mayHave("table", TEXT)
        .mayHave("themeLine", THEME_LINE)
        .mayHave("project", PROJECT)
        .mayHave("funder", TEXT)
        .has("budgeted", EUROS)
        .mayHave("spent", EUROS)
        .mayHave("balance", EUROS)
        .mayHave("partOf", FINANCE_LINE)
        .mayHave("isTotal", TRUE)
        .mayHave("derived", TRUE);
  }

  private static Part indicators() {
    return sourced()
        .has("name", TEXT)
        .mayHave("themeLine", THEME_LINE)
        .mayHave("project", PROJECT)
        .mayHave("network", NETWORK)
        .has("area", AREA)
        .has("value", NUMBER)
        .has("unit", TEXT)
        .mayHave("qualifier", QUALIFIER)
        .has("date", DATE);
  }

  private static Part abbreviations() {
    return sourced().has("short", TEXT).has("long", TEXT);
  }

  private static Part recommendations() {
    return sourced()
        .has("network", NETWORK)
        .has("topic", TEXT)
        .mayHave("kind", oneOf("ADVICE WISH"))
        .has("summary", TEXT)
        .has("addressedTo", TEXT);
  }

  private static Part overlaps() {
    return sourced()
        .has("left", side())
        .has("right", side())
        .has("summary", TEXT)
        .has("stated", BOOLEAN);
  }

  private static Part side() {
    return part().mayHave("network", NETWORK).mayHave("project", PROJECT).mayHave("topic", TEXT);
  }
}
