package nl.koerswijzer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "nl.koerswijzer", importOptions = DoNotIncludeTests.class)
class ModularityTests {

  @ArchTest
  static final ArchRule onlyTheRegisterTouchesTheStore =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.koerswijzer.register")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.springframework.data.mongodb.core.MongoOperations")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.springframework.data.mongodb.core.MongoTemplate")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("com.mongodb.client..", "de.bwaldvogel..", "org.bson..");

  @ArchTest
  static final ArchRule controllersAreForTheSchemaOnly =
      classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate();

  @Test
  void featuresDependOnlyOnWhatTheirDoorSays() {
    ApplicationModules.of(KoerswijzerApplication.class).verify();
  }
}
