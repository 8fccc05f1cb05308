package nl.koerswijzer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** The single-page frontend, as its build left it: files with a hash in their name never change. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

  private static final String BUILT = "classpath:/static/";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(BUILT + "assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new SmallestCoding());
    registry
        .addResourceHandler("/**")
        .addResourceLocations(BUILT)
        .setCacheControl(CacheControl.noCache())
        // Every address is a page, so a cache of them would grow as long as strangers make up more.
        .resourceChain(false)
        .addResolver(new SmallestCoding())
        .addResolver(new OnePage());
  }

  /**
   * Brotli for who takes it. Of what a browser accepts Spring takes the first, and browsers name
   * gzip first, which is a seventh larger.
   */
  private static final class SmallestCoding extends EncodedResourceResolver {

    @Override
    protected @Nullable Resource resolveResourceInternal(
        @Nullable HttpServletRequest request,
        String path,
        List<? extends Resource> locations,
        ResourceResolverChain chain) {
      return super.resolveResourceInternal(
          request == null ? null : new BrotliFirst(request), path, locations, chain);
    }
  }

  private static final class BrotliFirst extends HttpServletRequestWrapper {

    BrotliFirst(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      var value = super.getHeader(name);
      if (value == null || !HttpHeaders.ACCEPT_ENCODING.equalsIgnoreCase(name)) {
        return value;
      }
      return List.of(value.split(", *", -1)).contains("br") ? "br" : value;
    }
  }

  /**
   * Every address that is not a file is a page of the frontend, which knows what to show there.
   * What starts with a dot ({@code .git/config}) never is a page.
   */
  private static final class OnePage extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
      var isFile = path.startsWith(".") || path.substring(path.lastIndexOf('/') + 1).contains(".");
      return super.getResource(isFile ? path : "index.html", location);
    }
  }
}
