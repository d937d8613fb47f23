package org.plenary.database;

import java.util.function.ToIntFunction;

/**
 * The program without its pages, for commands that work on the database from the terminal. A command takes it as a
 * constructor parameter; works beside a process that is serving, and without one.
 */
@FunctionalInterface
public interface Program {

    /**
     * Opens the database and the rooms, hands over an entry class of one of them, and closes all of it again.
     *
     * @param work what to do with it; returns the exit code
     */
    <T> int with(Class<T> entry, ToIntFunction<T> work);
}
