package nl.koerswijzer.register;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** Stores a partial date as its text. */
@Configuration(proxyBeanMethods = false)
class PartialDateConverters {

  @ReadingConverter
  enum Read implements Converter<String, PartialDate> {
    INSTANCE;

    @Override
    public PartialDate convert(String text) {
      return new PartialDate(text);
    }
  }

  @WritingConverter
  enum Write implements Converter<PartialDate, String> {
    INSTANCE;

    @Override
    public String convert(PartialDate date) {
      return date.value();
    }
  }

  @Bean
  MongoCustomConversions mongoCustomConversions() {
    return new MongoCustomConversions(List.of(Read.INSTANCE, Write.INSTANCE));
  }
}
