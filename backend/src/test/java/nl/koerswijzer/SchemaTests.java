package nl.koerswijzer;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

@ProductTest
class SchemaTests {

  private static final Path CONTRACT = Path.of("schema.graphql");

  private static final AtomicReference<SchemaReport> REPORT = new AtomicReference<>();

  @TestConfiguration(proxyBeanMethods = false)
  static class Inspecting {

    @Bean
    GraphQlSourceBuilderCustomizer inspecting() {
      return builder -> builder.inspectSchemaMappings(REPORT::set);
    }
  }

  @Autowired private GraphQlSource source;

  @Test
  void answersEveryFieldOfTheSchema() {
    var report = Objects.requireNonNull(REPORT.get());
    assertThat(report.unmappedFields()).isEmpty();
    assertThat(report.unmappedRegistrations()).isEmpty();
    assertThat(report.unmappedArguments()).isEmpty();
    assertThat(report.skippedTypes()).isEmpty();
    assertThat(report.fieldNullnessErrors()).isEmpty();
    assertThat(report.argumentNullnessErrors()).isEmpty();
  }

  /** A change of the contract must be seen in the review, in one place. */
  @Test
  void keepsToThePrintedContract() throws IOException {
    var printed = print(source.schema());
    Files.writeString(Path.of("target/schema.graphql"), printed);
    assertThat(printed)
        .as("after a change of the contract copy target/schema.graphql to schema.graphql")
        .isEqualTo(Files.readString(CONTRACT));
  }

  private static String print(GraphQLSchema schema) {
    return new SchemaPrinter(
            SchemaPrinter.Options.defaultOptions()
                .includeScalarTypes(true)
                .includeDirectiveDefinitions(false)
                .includeDirectives(directive -> !directive.equals("cost"))
                .includeSchemaDefinition(false))
        .print(schema);
  }
}
