package nl.koerswijzer.register;

/** What a viewer may see of one network. */
public record ViewerNetwork(String slug, Audience audience) {}
