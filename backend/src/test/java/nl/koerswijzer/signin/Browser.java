package nl.koerswijzer.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signs in at the built-in issuer step by step, with cookies, as a browser with the site does. */
final class Browser {

  static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-0123456789";

  private static final JsonMapper MAPPER = new JsonMapper();

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String origin;

  Browser(int port) {
    this.origin = "http://localhost:" + port;
  }

  /** What the site asks; a test changes what it wants to be wrong. */
  Map<String, String> request() throws Exception {
    var challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8));
    var request = new LinkedHashMap<String, String>();
    request.put("response_type", "code");
    request.put("client_id", "koerswijzer-site");
    request.put("redirect_uri", origin + "/aanmelden/terug");
    request.put("scope", "openid profile");
    request.put("state", "0123456789abcdef0123456789abcdef");
    request.put(
        "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(challenge));
    request.put("code_challenge_method", "S256");
    return request;
  }

  HttpResponse<String> authorize(Map<String, String> request) throws Exception {
    return get("/oauth2/authorize?" + form(request));
  }

  JsonNode people() throws Exception {
    return MAPPER.readTree(get("/demo/people").body());
  }

  /** Gives the code that the product said at its start. */
  HttpResponse<String> enter(String code) throws Exception {
    var csrf = people().get("csrf");
    return postForm(
        "/demo/code",
        Map.of("code", code, csrf.get("name").asString(), csrf.get("value").asString()));
  }

  /** Gives where the answer to a choice leads. */
  String choose(String person) throws Exception {
    var csrf = people().get("csrf");
    var form = Map.of("person", person, csrf.get("name").asString(), csrf.get("value").asString());
    return location(postForm("/demo/sign-in", form));
  }

  /** Signs in whole. Gives the code. */
  String codeFor(String person) throws Exception {
    authorize(request());
    return code(location(send(HttpRequest.newBuilder(URI.create(choose(person))))));
  }

  HttpResponse<String> redeem(String code, String verifier) throws Exception {
    return postForm(
        "/oauth2/token",
        Map.of(
            "grant_type",
            "authorization_code",
            "client_id",
            "koerswijzer-site",
            "redirect_uri",
            origin + "/aanmelden/terug",
            "code",
            code,
            "code_verifier",
            verifier));
  }

  /** Signs in whole. Gives the access token. */
  String tokenFor(String person) throws Exception {
    return accessToken(redeem(codeFor(person), VERIFIER));
  }

  static String accessToken(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return MAPPER.readTree(answer.body()).get("access_token").asString();
  }

  static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
  }

  static String code(String location) {
    var code = Pattern.compile("[?&]code=([^&]+)").matcher(location);
    if (!code.find()) {
      throw new AssertionError("no code in " + location);
    }
    return code.group(1);
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(origin + path)).header("Accept", "text/html, */*"));
  }

  HttpResponse<String> postForm(String path, Map<String, String> fields) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(fields))));
  }

  /** Asks the schema. */
  HttpResponse<String> ask(String query, String... headers) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(origin + "/graphql"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(MAPPER.writeValueAsString(Map.of("query", query))));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** What the cookie of the built-in sign-in holds. */
  String session() {
    var cookies = (CookieManager) http.cookieHandler().orElseThrow();
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("koerswijzer-sign-in"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(joining("&"));
  }
}
