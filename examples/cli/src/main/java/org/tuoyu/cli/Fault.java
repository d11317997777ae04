package org.tuoyu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.TuoyuException;
import org.tuoyu.spi.StoreFailed;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * The last resort: what broke is said in one line with its code and what to do, in both languages, as the fault may come
 * before the language is known. Where in the program it broke is told to those alone who ask.
 */
record Fault(Terminal terminal, BooleanSupplier isTraced) implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        return told(thrown);
    }

    int told(Throwable thrown) {
        terminal.err().println(line(thrown));
        if (isTraced.getAsBoolean()) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace, true));
            terminal.err().print(trace.toString().replace("\t", "    "));
        }
        return ExitCode.FAULT;
    }

    private static String line(Throwable thrown) {
        if (thrown instanceof StoreFailed) {
            return "STORE_FAILED 数据库不能使用，原因见后；核对文件是否本程序所建、是否被占用。" + thrown.getMessage() + because(thrown.getCause());
        }
        if (thrown instanceof TuoyuException) {
            return "REFUSED 未能完成，说明见后。" + thrown.getMessage() + because(thrown.getCause());
        }
        if (thrown instanceof IOException || thrown instanceof UncheckedIOException) {
            return "READ_OR_WRITE_FAILED 读写中断，核对文件、磁盘和权限后重来。"
                    + "Reading or writing broke off; check the file, the disk and the permissions, and run it again."
                    + because(thrown);
        }
        if (thrown instanceof OutOfMemoryError) {
            return "OUT_OF_MEMORY 输入超出内存，分批输入，或以 JDK_JAVA_OPTIONS=-Xmx4g 增加。"
                    + "The input does not fit into memory; hand it in by parts, or give more by JDK_JAVA_OPTIONS=-Xmx4g.";
        }
        return bug(thrown);
    }

    /** The message of a bug may hold what the caller handed in, so it is told with the trace alone. */
    private static String bug(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return "BUG 程序错误，请连同 --trace 的输出报告。This is a bug; report it with what --trace writes: "
                + thrown.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static String because(@Nullable Throwable cause) {
        return cause == null ? "" : " (" + cause + ")";
    }
}
