package nl.koerswijzer.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Demo people sign in without a password and read what owners read. So they are there only while
 * the whole process listens on the loopback address, and no other issuer is named.
 */
class OnLoopbackOnly implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return isThere(context.getEnvironment());
  }

  static boolean isThere(Environment environment) {
    return environment.getProperty("koerswijzer.sign-in.issuer", "").isBlank()
        && listensOnLoopback(environment);
  }

  private static boolean listensOnLoopback(Environment environment) {
    try {
      var address = environment.getProperty("server.address");
      return address != null && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
