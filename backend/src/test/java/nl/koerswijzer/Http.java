package nl.koerswijzer;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running product something over HTTP, as a stranger does. */
record Http(int port) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper MAPPER = new JsonMapper();

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  HttpResponse<String> getQuery(String query) throws IOException, InterruptedException {
    return get("/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  HttpResponse<String> post(String query) throws IOException, InterruptedException {
    return send(question(query));
  }

  /** A query by POST, for a test to add headers to. */
  HttpRequest.Builder question(String query) {
    return json().POST(BodyPublishers.ofString(MAPPER.writeValueAsString(Map.of("query", query))));
  }

  HttpResponse<String> postBody(String body) throws IOException, InterruptedException {
    return send(json().POST(BodyPublishers.ofString(body)));
  }

  /** Without saying beforehand how long the body is. */
  HttpResponse<String> postChunked(byte[] body) throws IOException, InterruptedException {
    return send(
        json()
            .version(HttpClient.Version.HTTP_1_1)
            .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body))));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private HttpRequest.Builder json() {
    return request("/graphql").header("Content-Type", "application/json");
  }
}
