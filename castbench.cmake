# Shared build settings: one static library per folder, one executable per test.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

add_library(castbench_options INTERFACE)
target_include_directories(castbench_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(castbench_options INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_CONTEXTLESS_CONNECT
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH
  QT_NO_KEYWORDS
  QT_STRICT_ITERATORS
  QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  CASTBENCH_VERSION="${PROJECT_VERSION}"
)
target_compile_options(castbench_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  -Wcast-align -Wformat=2 -Wimplicit-fallthrough -Wdeprecated -Werror
)
if(CASTBENCH_SANITIZE)
  target_compile_options(castbench_options INTERFACE -fsanitize=${CASTBENCH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(castbench_options INTERFACE -fsanitize=${CASTBENCH_SANITIZE})
endif()

# Headers that nearly every file reads, parsed once: a build takes two thirds of the time. The release build does
# without, which shows that every file includes what it needs.
option(CASTBENCH_PRECOMPILED_HEADERS "Parse common headers once" ON)
set(castbench_core_headers
  <algorithm> <chrono> <functional> <map> <memory> <optional> <stop_token> <variant> <vector>
  <QByteArray> <QCoreApplication> <QJsonArray> <QJsonObject> <QString> <QStringList> <QTimer> <QUrl> <qcorotask.h>
)
set(castbench_window_headers
  <QAbstractItemModel> <QAction> <QComboBox> <QDialog> <QLabel> <QLayout> <QLineEdit> <QPainter> <QPushButton> <QWidget>
)

# castbench_precompiled(KIND HEADERS ... LIBS ...) makes the precompiled headers that castbench_use_precompiled() gives.
function(castbench_precompiled kind)
  cmake_parse_arguments(arg "" "" "HEADERS;LIBS" ${ARGN})
  set(source ${CMAKE_BINARY_DIR}/precompiled_${kind}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "")
  add_library(castbench_precompiled_${kind} STATIC EXCLUDE_FROM_ALL ${source})
  target_link_libraries(castbench_precompiled_${kind} PRIVATE castbench_options QCoro::Headers ${arg_LIBS})
  target_precompile_headers(castbench_precompiled_${kind} PRIVATE ${arg_HEADERS})
endfunction()

function(castbench_use_precompiled target kind)
  if(CASTBENCH_PRECOMPILED_HEADERS)
    target_precompile_headers(${target} REUSE_FROM castbench_precompiled_${kind})
  endif()
endfunction()

# castbench_library(NAME [MOC] SOURCES ... [PUBLIC ...] [PRIVATE ...])
# NAME is the folder's path with underscores: controllers_domain, probes_hls.
function(castbench_library name)
  cmake_parse_arguments(arg "MOC" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC castbench_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
  if(arg_MOC)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
  if(name MATCHES "^ui_(charts|dialogs|pages|widgets|window|wizards)$|^app_program$|^tests_(ui|workbench)$")
    castbench_use_precompiled(${name} window)
  else()
    castbench_use_precompiled(${name} core)
  endif()
endfunction()

# castbench_test(NAME [XVFB] [LIBS ...] [SOURCES ...] [TIMEOUT SECONDS] [LABELS ...])
# NAME.cpp is a QtTest executable that includes "NAME.moc". With XVFB its windows are on an X screen of its
# own where xvfb-run is installed; else, and for all others, on none.
find_program(XVFB_RUN xvfb-run)
function(castbench_test name)
  cmake_parse_arguments(arg "XVFB" "TIMEOUT" "LIBS;SOURCES;LABELS" ${ARGN})
  add_executable(${name} ${name}.cpp ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE castbench_options Qt6::Test ${arg_LIBS})
  if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/ui/(charts|dialogs|pages|widgets|window|wizards)$")
    castbench_use_precompiled(${name} window)
  else()
    castbench_use_precompiled(${name} core)
  endif()
  target_compile_definitions(${name} PRIVATE CASTBENCH_SOURCE_DIR="${CMAKE_SOURCE_DIR}" CASTBENCH_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  set(platform offscreen)
  set(screen)
  if(arg_XVFB AND XVFB_RUN)
    set(platform xcb)
    set(screen ${XVFB_RUN} --auto-servernum --server-args=-screen\ 0\ 1366x768x24)
  endif()
  add_test(NAME ${name} COMMAND ${screen} $<TARGET_FILE:${name}>)
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=${platform};LC_ALL=C.UTF-8")
endfunction()
