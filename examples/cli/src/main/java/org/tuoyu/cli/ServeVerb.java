package org.tuoyu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells how the web application is started: that is done by the launcher, so that nothing of it is in this jar. */
@Command(
        name = "serve",
        description = {
            "在本机启动网页应用：边填申请边看登记机关，谁来做什么，到期事项；程序可用其接口。",
            "Starts the web application on this machine: which authority registers, who does what, what is due."
        },
        footer = {
            "",
            "      --port N    端口，默认 8080；0 为任一空闲端口",
            "                    the port; default 8080; 0 for any that is free",
            "      --data DIR  申请存放的文件夹，默认 ./tuoyu-data",
            "                    where applications are kept; default ./tuoyu-data",
            "      --memory    不存文件，停止即清空",
            "                    keeps no files: all is gone when it stops",
            "只接受本机的访问。Only this machine can reach it. 详见 see docs/web.md",
            "",
            ExitCode.ALL
        })
final class ServeVerb implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "serve 由启动脚本执行 serve is for the launcher: ./tuoyu serve");
    }
}
