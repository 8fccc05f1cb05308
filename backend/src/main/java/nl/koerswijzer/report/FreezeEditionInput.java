package nl.koerswijzer.report;

import org.jspecify.annotations.Nullable;

/** What a secretary gives to freeze an edition; links are slugs. */
record FreezeEditionInput(
    String network,
    Period period,
    String adoptedBy,
    @Nullable String title,
    @Nullable String foreword) {}
