# Builds core and the command line with Qt hidden, as on a machine that has none.
#   cmake -DSOURCE=<tree> -DBINARY=<scratch folder> -DCOMPILER=<c++> -P without_qt.cmake
execute_process(
    COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${BINARY} -G Ninja
        -DCMAKE_CXX_COMPILER=${COMPILER} -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=ON
        -DCMAKE_BUILD_TYPE= -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=32
        -DOFFERWRIGHT_GUI=OFF -DOFFERWRIGHT_TESTS=OFF
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${BINARY} COMMAND_ERROR_IS_FATAL ANY)

# Neither a header nor a library of Qt may have come in by another way.
file(READ ${BINARY}/build.ninja text)
if(text MATCHES "[Qq]t6")
    message(FATAL_ERROR "The build without the wizard mentions Qt 6.")
endif()
