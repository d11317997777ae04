package org.tuoyu.cli;

/** What a verb tells the shell. */
final class ExitCode {

    /** All of them, for the help of every verb. */
    static final String ALL = "退出码 Exit codes: 0 正常 fine, 1 部分输入有误 bad input among good, 2 用法错误 usage, 3 故障 fault";

    static final int FINE = 0;
    /** Bad input among good: everything was answered, some of it with problems. */
    static final int BAD_INPUT = 1;
    /** The command was called in a way that it does not know. */
    static final int USAGE = 2;
    /** Something broke that is not the caller's doing. */
    static final int FAULT = 3;

    private ExitCode() {}
}
