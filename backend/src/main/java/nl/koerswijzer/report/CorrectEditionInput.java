package nl.koerswijzer.report;

import org.jspecify.annotations.Nullable;

/** What a secretary gives to correct an edition; what is not given stays as it was. */
record CorrectEditionInput(String whatChanged, @Nullable String title, @Nullable String foreword) {}
