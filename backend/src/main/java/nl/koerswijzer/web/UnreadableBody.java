package nl.koerswijzer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Says in the form of a GraphQL answer that a body is no request; Spring would not. */
@Component
class UnreadableBody implements HandlerExceptionResolver, Ordered {

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    var isUnreadable =
        thrown instanceof HttpMessageNotReadableException
            || thrown instanceof ServerWebInputException;
    if (!isUnreadable || !(request.getAttribute(Visit.ATTRIBUTE) instanceof Visit visit)) {
      return null;
    }
    try {
      visit.refuse(
          response,
          HttpStatus.BAD_REQUEST,
          "BAD_REQUEST",
          "the body must be a JSON object with 'query' (a text), and where needed 'variables' (an"
              + " object), 'operationName' (a text) and 'extensions' (an object)");
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return new ModelAndView();
  }
}
