package nl.koerswijzer.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.QueryTimeoutException;

@SpringBootTest
class DerivedTests {

  @Autowired private Register register;

  private final AtomicInteger made = new AtomicInteger();
  private final CountDownLatch hasBegun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);

  @Test
  void isMadeOnceForAllWhoAskAtOnce() {
    var derived = derived(Long.MAX_VALUE);

    var first = CompletableFuture.supplyAsync(() -> derived.of(Viewer.ANYONE));
    var second = CompletableFuture.supplyAsync(() -> derived.of(Viewer.ANYONE));
    mayEnd.countDown();

    assertThat(first.join()).isEqualTo(second.join()).isEqualTo("1");
  }

  @Test
  void isMadeToTheEndWhenWhoeverAskedHadToGo() throws Exception {
    var derived = derived(Long.MAX_VALUE);
    var asking = new FutureTask<>(() -> derived.of(Viewer.ANYONE));
    var asker = Thread.ofPlatform().start(asking);

    hasBegun.await();
    asker.interrupt();
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(asking::get)
        .withCauseInstanceOf(QueryTimeoutException.class);
    mayEnd.countDown();

    assertThat(derived.of(Viewer.ANYONE)).isEqualTo("1");
  }

  @Test
  void isAnotherForWhoMaySeeOtherThings() {
    var derived = derived(Long.MAX_VALUE);
    mayEnd.countDown();

    assertThat(derived.of(Viewer.ANYONE)).isEqualTo("1");
    assertThat(derived.of(Viewer.ownerOf("twentse-koers"))).isEqualTo("2");
    assertThat(derived.of(Viewer.ANYONE)).isEqualTo("1");
  }

  @Test
  void isMadeAnewWhenThereIsNoRoomForAll() {
    var derived = derived(1);
    mayEnd.countDown();

    assertThat(derived.of(Viewer.ANYONE)).isEqualTo("1");
    assertThat(derived.of(Viewer.ANYONE)).isEqualTo("1");
    assertThat(derived.of(Viewer.ownerOf("twentse-koers"))).isEqualTo("2");
    assertThat(derived.of(Viewer.ownerOf("samentwente"))).isEqualTo("3");
    assertThat(derived.of(Viewer.ANYONE)).isEqualTo("4");
  }

  private Derived<String> derived(long most) {
    return new Derived<>(register, _ -> make(), _ -> 1, most);
  }

  private String make() {
    try {
      hasBegun.countDown();
      mayEnd.await();
      return String.valueOf(made.incrementAndGet());
    } catch (InterruptedException e) {
      throw new IllegalStateException("was broken off", e);
    }
  }
}
