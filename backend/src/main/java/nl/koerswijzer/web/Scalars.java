package nl.koerswijzer.web;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigInteger;
import java.util.Locale;
import nl.koerswijzer.register.PartialDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The schema's scalars that mean something. */
@Configuration(proxyBeanMethods = false)
class Scalars {

  @Bean
  RuntimeWiringConfigurer scalarWiring() {
    return wiring ->
        wiring
            .scalar(scalar("PartialDate", new PartialDateCoercing()))
            .scalar(scalar("Euros", new EurosCoercing()));
  }

  private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
    return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
  }

  private static final class PartialDateCoercing implements Coercing<PartialDate, String> {

    private static final String EXPECTED = "expected a date in quotes, such as \"2025-03\"";

    @Override
    public String serialize(Object date, GraphQLContext context, Locale locale) {
      return ((PartialDate) date).value();
    }

    @Override
    public PartialDate parseValue(Object input, GraphQLContext context, Locale locale) {
      if (!(input instanceof String text)) {
        throw new CoercingParseValueException(EXPECTED);
      }
      try {
        return new PartialDate(text);
      } catch (IllegalArgumentException e) {
        throw new CoercingParseValueException(e.getMessage(), e);
      }
    }

    @Override
    public PartialDate parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      if (!(input instanceof StringValue text) || text.getValue() == null) {
        throw new CoercingParseLiteralException(EXPECTED);
      }
      try {
        return new PartialDate(text.getValue());
      } catch (IllegalArgumentException e) {
        throw new CoercingParseLiteralException(e.getMessage(), e);
      }
    }

    @Override
    public Value<?> valueToLiteral(Object date, GraphQLContext context, Locale locale) {
      return StringValue.of(date.toString());
    }
  }

  /** Whole euros: GraphQL's Int ends at two thousand million, a region's money may not. */
  private static final class EurosCoercing implements Coercing<Long, Long> {

    @Override
    public Long serialize(Object euros, GraphQLContext context, Locale locale) {
      return ((Number) euros).longValue();
    }

    @Override
    public Long parseValue(Object input, GraphQLContext context, Locale locale) {
      if (input instanceof Long || input instanceof Integer) {
        return ((Number) input).longValue();
      }
      throw new CoercingParseValueException("expected a whole number of euros, not " + input);
    }

    @Override
    public Long parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      if (input instanceof IntValue whole && whole.getValue().bitLength() < Long.SIZE) {
        return whole.getValue().longValue();
      }
      throw new CoercingParseLiteralException("expected a whole number of euros");
    }

    @Override
    public Value<?> valueToLiteral(Object euros, GraphQLContext context, Locale locale) {
      return new IntValue(BigInteger.valueOf((Long) euros));
    }
  }
}
