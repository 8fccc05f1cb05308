package nl.koerswijzer.register;

/** Anything the register states. It is as public as its most public source. */
public interface Statement extends Node {}
